package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "deadline", "consent", "catalogue", "schema"})
  void helpOfEveryCommandFits(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.answered().out()).contains("Usage: dpa");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void versionIsThatOfTheProject() {
    assertThat(Run.of("--version").answered().out()).matches("dpa \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "docket", "deadlines"})
  void commandsWithoutRulesAreAbsent(String command) {
    assertThat(Run.of(command).misused().err()).contains(command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang fr                   | nl",
        "--format xml                | json",
        "--reading R1                | NAME=VALUE",
        "--reading R99=ROLL          | contractEnd",
        "--reading R1=MAYBE          | NO_ROLL, ROLL",
        "--reading R1=PORTAL_READ    | NO_ROLL, ROLL",
        "--reading R1=ROLL(1)        | nothing in brackets",
        "--reading R13=POLICY_PERIOD | reasonablePeriod=P14D",
        "--reading reasonablePeriod=14 | P14D",
        "--reading R2=BUSINESS_HOURS(9,5) | 08:30,17:30",
        "--reading R2=BUSINESS_HOURS(17:00,09:00) | 08:30,17:30",
        "--loud                      | --loud"
      })
  void wrongOptionsSayWhatIsValid(String options, String hint) {
    String[] args = ("deadline " + options.strip()).split(" ");
    assertThat(Run.reading("{}", args).misused().err()).contains(hint);
  }

  @Test
  void momentMustBeAMoment() {
    Run run = Run.reading("{}", "consent", "-", "--at", "yesterday").misused();
    assertThat(run.err()).contains("2026-03-12T09:00:00+01:00");
    assertThat(Run.reading("{}", "consent", "-").misused().err()).contains("--at");
  }

  @Test
  void fileMustBeThere() {
    assertThat(Run.of("deadline", "no-such-file.jsonl").misused().err()).contains("no-such-file");
    assertThat(Run.of("deadline", ".").misused().err()).contains("folder");
    assertThat(Run.of("consent", "none.json", "--at=2026-03-12T09:00").misused().err())
        .contains("none.json");
  }

  @Test
  void unknownNamesListTheKnownOnes() {
    assertThat(Run.of("catalogue", "acme").misused().err()).contains("stratech, flexfront");
    assertThat(Run.of("schema", "acme").misused().err()).contains("agreement, case-file");
  }

  /** A project of which nobody recorded a run. */
  @Test
  void runThatWasNotRecordedIsRefused(@TempDir Path project) {
    String root = System.setProperty("dpa.root", project.toString());
    try {
      assertThat(Run.of("performance").refused().err()).contains("-Dbenchmark.record");
    } finally {
      if (root == null) {
        System.clearProperty("dpa.root");
      } else {
        System.setProperty("dpa.root", root);
      }
    }
  }
}
