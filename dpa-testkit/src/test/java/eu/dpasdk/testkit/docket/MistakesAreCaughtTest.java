package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.time.DeadlineKits;
import eu.dpasdk.testkit.time.WrongDeadlines;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every mistake breaks the law that the table names for it, and the library breaks none of these.
 */
class MistakesAreCaughtTest {
  @TestFactory
  Stream<DynamicTest> everyMistakeBreaksItsLaw() throws IOException {
    return MistakeTable.read().stream()
        .map(line -> dynamicTest(line.toString(), () -> assertThat(line.broken()).isPresent()));
  }

  @TestFactory
  Stream<DynamicTest> theLibraryBreaksNoLawOfTheTable() throws IOException {
    Set<String> laws =
        MistakeTable.read().stream().map(MistakeTable.Line::law).collect(Collectors.toSet());
    return Stream.concat(
            DeadlineKits.overTheLibrary().stream(), DocketKits.of(DocketKits.LIBRARY).stream())
        .flatMap(
            kit ->
                Laws.of(kit).names().stream()
                    .filter(laws::contains)
                    .map(
                        law ->
                            dynamicTest(
                                DocketKits.nameOf(kit) + "." + law,
                                () -> assertThat(Laws.of(kit).broken(law)).isEmpty())));
  }

  @Test
  void everyMistakeIsInTheTable() throws IOException {
    Set<String> named =
        MistakeTable.read().stream()
            .map(line -> line.mistakes() + "." + line.mistake())
            .collect(Collectors.toSet());
    Set<String> all =
        Stream.concat(
                Stream.of(WrongDeadlines.values()).map(each -> "WrongDeadlines." + each),
                Stream.of(WrongDockets.values()).map(each -> "WrongDockets." + each))
            .collect(Collectors.toSet());
    assertThat(named).isEqualTo(all).hasSizeGreaterThanOrEqualTo(50);
  }
}
