package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every broken document is refused with all its faults, each with its path and what is valid. */
class BrokenCaseFileTest {
  private static final String MAIL =
      "{\"type\":\"message\",\"channel\":\"EMAIL\",\"arrived\":\"2026-03-02T09:00\"}";

  private record Broken(String name, String document, List<String> faults) {}

  @TestFactory
  Stream<DynamicTest> brokenDocuments() {
    return Stream.of(
            new Broken(
                "unknown names everywhere",
                file("\"stratec\"", "{\"type\":\"notified\"}", "\"extra\":1,"),
                List.of(
                    "/agreement: 'stratec' is not allowed; valid: one of stratech, flexfront",
                    "/events/0/type: 'notified' is not allowed; valid: one of the 71 names of the schema, such as"
                        + " breach-notified",
                    "/extra: unknown property; valid: one of schemaVersion, agreement, events")),
            new Broken(
                "nothing that is needed",
                "{\"events\":[{\"type\":\"objection-raised\"},{\"type\":\"change-withdrawn\"}]}",
                List.of(
                    "/agreement: missing",
                    "/events/0/change: missing",
                    "/events/0/delivery: missing",
                    "/events/1/change: missing",
                    "/events/1/at: missing")),
            new Broken(
                "wrong types",
                file("5", "[]", "\"schemaVersion\":\"1\","),
                List.of(
                    "/schemaVersion: is the text '1'; valid: a whole number",
                    "/agreement: is the number 5; valid: an object or a text",
                    "/events/0: is a list; valid: an object")),
            new Broken(
                "times that are none",
                file(
                    "\"stratech\"",
                    "{\"type\":\"change-withdrawn\",\"change\":\"a\",\"at\":\"2026-02-30T09:00\"},"
                        + "{\"type\":\"change-withdrawn\",\"change\":\" \",\"at\":\"yesterday\"}",
                    ""),
                List.of(
                    "/events/0/at: '2026-02-30T09:00' is not a time; valid: ISO-8601",
                    "/events/1/change: ' ' does not have the right form; valid: The name of a"
                        + " change",
                    "/events/1/at: 'yesterday' does not have the right form; valid: A date and"
                        + " time")),
            new Broken(
                "a delivery of the wrong kind",
                file(
                    "\"stratech\"",
                    "{\"type\":\"authorisation-given\",\"change\":\"a\",\"delivery\":"
                        + "{\"type\":\"message\",\"channel\":\"PORTAL\",\"posted\":\"2026-03-02T09:00\"}},"
                        + "{\"type\":\"authorisation-given\",\"change\":\"a\",\"delivery\":"
                        + "{\"type\":\"pigeon\"}}",
                    ""),
                List.of(
                    "/events/0/delivery/channel: 'PORTAL' is not allowed; valid: one of EMAIL,"
                        + " LETTER",
                    "/events/0/delivery/posted: unknown property; valid: one of type, channel,"
                        + " dated",
                    "/events/1/delivery/type: 'pigeon' is not allowed; valid: one of message,"
                        + " portal")),
            new Broken(
                "a catalogue reference with a processor for a controller",
                file(
                    "{\"catalogue\":\"flexfront\",\"controller\":{\"role\":\"PROCESSOR\"},\"id\":\"x\"}",
                    "",
                    ""),
                List.of(
                    "/agreement/controller/role: 'PROCESSOR' is not allowed; valid: one of"
                        + " CONTROLLER",
                    "/agreement/controller/name: missing",
                    "/agreement/id: unknown property; valid: one of catalogue, controller")),
            new Broken(
                "an agreement at odds with itself",
                file(
                    agreement(
                        "\"10.1\"",
                        "\"10.1\"",
                        "{\"authorisation\":{\"clauses\":[\"99\"],\"model\":\"GENERAL\",\"written\":true},"
                            + "\"approvedList\":{}}"),
                    "",
                    ""),
                List.of(
                    "/agreement/clauses/1/ref: clause 10.1 twice; valid: once",
                    "/agreement/clauses: terms were read from clause 99, which is not listed")),
            new Broken(
                "values that annotations cannot refuse",
                file(
                    agreement(
                        "\"1\"",
                        "\"2\"",
                        "{\"authorisation\":{\"model\":\"SOME\",\"written\":1},\"approvedList\":"
                            + "{\"entries\":[{\"subProcessor\":{\"name\":\"A\",\"country\":\"nl\"},"
                            + "\"listedFrom\":\"2026-05-01\",\"listedUntil\":\"2026-04-01\"},"
                            + "{\"subProcessor\":{\"name\":\"B\"},"
                            + "\"listedFrom\":\"2026-05-01\",\"listedUntil\":\"2026-04-01\"}]}}"),
                    "",
                    ""),
                List.of(
                    "/agreement/subProcessing/authorisation/model: 'SOME' is not allowed; valid:"
                        + " one of GENERAL, SPECIFIC",
                    "/agreement/subProcessing/authorisation/written: is the number 1; valid: true"
                        + " or",
                    "/entries/0/subProcessor/country: 'nl' does not have the right form",
                    "/entries/1/listedUntil: not after listedFrom; valid: a day after listedFrom")),
            new Broken(
                "limits and calendars",
                file(
                    agreement("\"1\"", "\"2\"", window("\"P10X\"", "\"nl-atw\"")),
                    "{\"type\":\"objection-raised\",\"change\":\"a\",\"delivery\":" + MAIL + "}",
                    ""),
                List.of(
                    "/window/limit: 'P10X' does not have the right form; valid: Time limit, such"
                        + " as",
                    "/window/calendar: 'nl-atw' does not have the right form; valid: The name of"
                        + " a")),
            new Broken(
                "a calendar nobody has",
                file(
                    agreement("\"1\"", "\"2\"", window("{\"workingDays\":5}", "\"MARS\"")), "", ""),
                List.of("/window/calendar: calendar 'MARS' is not known; valid: one of EU_OJ_NL")),
            new Broken(
                "one party, and a zone that is none",
                file(
                    "{\"id\":\"Our"
                        + " DPA\",\"title\":{\"nl\":\"\",\"en\":\"DPA\"},\"zone\":\"Mars/Base\","
                        + "\"parties\":[{\"role\":\"CONTROLLER\",\"name\":\"C\"}]}",
                    "",
                    ""),
                List.of(
                    "/agreement/id: 'Our DPA' does not have the right form",
                    "/agreement/title/nl: '' does not have the right form; valid: The Dutch text.",
                    "/agreement/zone: 'Mars/Base' is not valid; valid: the name of a time zone",
                    "/agreement/parties: does not hold what it should; valid: The controller and"
                        + " the")))
        .map(broken -> DynamicTest.dynamicTest(broken.name(), () -> check(broken)));
  }

  @Test
  void faultsOfOneFileAreToldTogetherAndNothingIsAnswered() {
    Run run = run(file("\"x\"", "{}", "\"y\":1,")).refused();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(3);
  }

  private static void check(Broken broken) {
    Run run = run(broken.document()).refused();
    assertThat(run.out()).isEmpty();
    for (String fault : broken.faults()) {
      assertThat(run.err().lines()).as(run.err()).anyMatch(line -> line.contains(fault));
    }
    assertThat(run.err().lines()).as(run.err()).hasSize(broken.faults().size());
  }

  private static Run run(String document) {
    return Run.reading(document, "consent", "-", "--at", "2026-03-12T09:00");
  }

  private static String file(String agreement, String events, String more) {
    return "{" + more + "\"agreement\":" + agreement + ",\"events\":[" + events + "]}";
  }

  private static String agreement(String firstRef, String secondRef, String terms) {
    String clause = "{\"ref\":%s,\"scope\":\"IN_SCOPE\",\"summary\":{\"nl\":\"n\",\"en\":\"e\"}}";
    return "{\"id\":\"ours\",\"title\":{\"nl\":\"n\",\"en\":\"e\"},\"parties\":["
        + "{\"role\":\"CONTROLLER\",\"name\":\"C\"},{\"role\":\"PROCESSOR\",\"name\":\"P\"}],"
        + "\"clauses\":["
        + clause.formatted(firstRef)
        + ","
        + clause.formatted(secondRef)
        + "],\"subProcessing\":"
        + terms
        + "}";
  }

  private static String window(String limit, String calendar) {
    return "{\"authorisation\":{\"model\":\"GENERAL\",\"written\":true},\"approvedList\":{},"
        + "\"objection\":{\"silence\":\"NOTHING\",\"window\":{\"limit\":"
        + limit
        + ",\"start\":\"RECEIPT\",\"timelyWhen\":\"RECEIVED_BY_PROCESSOR\",\"calendar\":"
        + calendar
        + "}}}";
  }
}
