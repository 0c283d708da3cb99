package eu.dpasdk.testkit.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.testkit.docket.WrongDockets;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The matters that the Javadoc of a mistake names are those in which it shows. */
class MistakesSayWhatTheyTouchTest {
  private final Touched touched = new Touched();

  @TestFactory
  Stream<DynamicTest> asItShowsInExamplesAndLives() throws IOException {
    Map<String, MistakePage.Words> words = MistakePage.words(MistakeTable.set("WrongDockets"));
    return Stream.of(WrongDockets.values())
        .map(mistake -> dynamicTest(mistake.name(), () -> check(mistake, words)));
  }

  private void check(WrongDockets mistake, Map<String, MistakePage.Words> words) {
    MistakePage.Words told = words.get(mistake.name());
    assertThat(told).as("words on " + mistake).isNotNull();
    assertThat(told.touches()).isEqualTo(touched.text(mistake, told.touches()));
  }
}
