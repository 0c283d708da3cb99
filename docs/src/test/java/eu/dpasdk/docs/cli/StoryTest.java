package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTest {
  private static final String ENGLISH = "One change, one calendar, two contracts";
  private static final String DUTCH = "Eén wijziging, één kalender, twee contracten";

  @Test
  void withoutALanguageBothAreToldEnglishFirst() {
    String told = Run.of().answered().out();
    assertThat(told).startsWith(ENGLISH).contains(DUTCH);
    assertThat(told.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void withALanguageOneIsTold() {
    assertThat(Run.of("--lang", "nl").answered().out()).startsWith(DUTCH).doesNotContain(ENGLISH);
    assertThat(Run.of("--lang", "en").answered().out()).startsWith(ENGLISH).doesNotContain(DUTCH);
  }

  @Test
  void bothContractsAreToldWithWindowObjectionsGoLiveAndSources() {
    String told = Run.of("--lang", "en").answered().out();
    assertThat(told)
        .contains("OPEN, through Thu 12 March 2026")
        .contains("TIMELY")
        .contains("LATE")
        .contains("NO PERIOD AGREED")
        .contains("ENGAGED_BEFORE_WINDOW_END")
        .contains("OPEN, through Mon 16 March 2026")
        .contains("clause 10.1, sentence 3")
        .contains("clause 5.2, sentence 2")
        .contains("Art. 28(2) GDPR")
        .contains("R19=FROM_DISPATCH");
  }

  @Test
  void anotherReadingTellsAnotherStory() {
    Run run = Run.of("--lang", "en", "--reading", "R19=FROM_DISPATCH").answered();
    assertThat(run.out())
        .contains("Chosen reading: R19=FROM_DISPATCH")
        .contains("OPEN, through Wed 11 March 2026")
        .doesNotContain("TIMELY");
    assertThat(Run.of("--format", "json").misused().err()).contains("text");
    assertThat(Run.of("--reading", "R1=X").misused().err()).contains("NO_ROLL");
  }
}
