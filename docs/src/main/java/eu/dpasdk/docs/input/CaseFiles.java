package eu.dpasdk.docs.input;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.rules.time.HolidayCalendars;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads case files. The agreement stands in the file, or is named: {@code "agreement":"stratech"},
 * or {@code "agreement":{"catalogue":"stratech","controller":{"name":"Gemeente Enschede"}}}.
 */
public final class CaseFiles {
  private static final SchemaCheck CHECK = SchemaCheck.of(RunnerSchemas.of(SchemaName.CASE_FILE));

  private CaseFiles() {}

  /** Returns the party that stands in where a case file names an agreement and no controller. */
  public static Party exampleController() {
    return Party.named(PartyRole.CONTROLLER, "[example controller / voorbeeld]");
  }

  /** Reads {@code text}; refuses it with every fault it has. */
  public static CaseFile read(String text) throws RefusedInput {
    JsonNode document = StrictJson.read(text);
    List<Fault> faults = CHECK.faults(document);
    if (document instanceof ObjectNode file) {
      named(file.path("agreement"))
          .ifPresent(
              agreement -> file.set("agreement", StrictJson.mapper().valueToTree(agreement)));
    }
    CaseFile file = Binder.bind(document, CaseFile.class, faults);
    refuseUnknownCalendar(file);
    return file;
  }

  private static Optional<Agreement> named(JsonNode reference) {
    String label =
        reference.isString() ? reference.asString() : reference.path("catalogue").asString("");
    return Catalogue.named(label)
        .map(entry -> entry.agreementWith(controller(reference.path("controller"))));
  }

  /** The controller as far as it can be read; what cannot be read is refused by the schema. */
  private static Party controller(JsonNode given) {
    String name = given.path("name").asString("");
    return name.isEmpty()
        ? exampleController()
        : Party.of(
            PartyRole.CONTROLLER,
            name,
            given.path("address").asStringOpt(),
            given.path("contact").asStringOpt());
  }

  /** A case file carries no calendars, so a window can only name one that the library has. */
  private static void refuseUnknownCalendar(CaseFile file) throws RefusedInput {
    List<String> known = HolidayCalendars.standard().names();
    Optional<String> unknown =
        file.agreement()
            .subProcessing()
            .flatMap(terms -> terms.objection())
            .flatMap(objection -> objection.window())
            .map(WindowTerms::calendar)
            .filter(
                id -> !id.parts().stream().map(HolidayCalendarId::name).allMatch(known::contains))
            .map(HolidayCalendarId::name);
    if (unknown.isPresent()) {
      throw RefusedInput.of(
          Fault.of(
              "/agreement/subProcessing/objection/window/calendar",
              "calendar '" + unknown.get() + "' is not known",
              "one of " + String.join(", ", known) + ", or some of them joined by a plus sign"));
    }
  }
}
