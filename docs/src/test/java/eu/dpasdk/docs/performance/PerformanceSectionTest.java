package eu.dpasdk.docs.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.docs.json.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PerformanceSectionTest {
  private static final Path ROOT = Path.of("..");
  private static final Run RUN =
      new Run(
          "2026-11-29",
          "2 processors",
          "Linux",
          "JDK 17",
          9,
          "0.1 before and 1.0 after",
          false,
          Map.of("Rival", "1.2"),
          List.of(
              new Section(
                  "group",
                  "A group",
                  List.of("What it means."),
                  List.of(
                      Row.of("slow", 3_000, "Rival", 1_500, Unit.NANOSECONDS, Aim.atMost(1.5)),
                      Row.of("many", 3, "the aim", 2, Unit.PER_SECOND, Aim.atLeast(1)),
                      Row.of("size", 2_500_000, "Rival", 1e7, Unit.BYTES, null)))));

  @Test
  void readmeShowsTheRecordedRun() throws IOException, RefusedInput {
    Path readme = PerformanceSection.readme(ROOT);
    assertThat(readme)
        .as("stale: build, then run docs/dpa performance --write")
        .content()
        .isEqualTo(PerformanceSection.renewed(Files.readString(readme), Run.recorded(ROOT)));
  }

  @Test
  void recordedRunIsWholeAndNotQuick() throws IOException, RefusedInput {
    Run run = Run.recorded(ROOT);
    assertThat(run.quick()).isFalse();
    assertThat(run.sections()).allSatisfy(section -> assertThat(section.rows()).isNotEmpty());
    assertThat(run.sections())
        .extracting(Section::name)
        .contains("calendar", "docket", "json", "start", "generation");
  }

  /** Also where no run was recorded before. */
  @Test
  void aRunIsReadAsItWasRecorded(@TempDir Path project) throws IOException, RefusedInput {
    RUN.record(project);
    assertThat(Run.recorded(project)).isEqualTo(RUN);
  }

  @Test
  void tableShowsRatiosAndMissedAims() {
    assertThat(RunTable.markdown(RUN))
        .contains("0.1 before and 1.0 after")
        .contains("Rival 1.2")
        .contains("| **A group** | | | | | |")
        .contains("| slow | 3 µs | Rival | 1.50 µs | 2 | at most 1.50, **missed** |")
        .contains("| many | 3 a second | the aim | 2 a second | 1.50 | at least 1 |")
        .contains("| size | 2.50 MB | Rival | 10 MB | 0.250 |  |")
        .contains("- A group: What it means.");
  }

  @Test
  void jsonIsReadBackAsItWas() {
    assertThat(JsonMapper.shared().readValue(RUN.json(), Run.class)).isEqualTo(RUN);
  }

  @Test
  void onlyWhatIsBetweenTheMarksChanges() {
    String before = "# Title\n" + PerformanceSection.START;
    String after = PerformanceSection.END + "## Next\n";
    String renewed = PerformanceSection.renewed(before + "old\n" + after, RUN);
    assertThat(renewed).startsWith(before).endsWith(after).doesNotContain("old\n");
    assertThat(PerformanceSection.renewed(renewed, RUN)).isEqualTo(renewed);
    assertThatThrownBy(() -> PerformanceSection.renewed("# Title\n", RUN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0.000234, 0.000234",
    "0.0689, 0.0689",
    "0.5, 0.500",
    "1, 1",
    "1.234, 1.23",
    "12.34, 12.3",
    "123.4, 123",
    "1234.4, '1,234'",
    "2000, '2,000'"
  })
  void threeDigitsCount(double value, String text) {
    assertThat(Unit.digits(value)).isEqualTo(text);
  }
}
