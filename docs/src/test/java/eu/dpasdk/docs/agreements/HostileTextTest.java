package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text within the limits of the reader that a pattern or a writer cannot cope with is refused. */
class HostileTextTest {
  private static final String GOOD = Documents.text(Documents.CASE_INVENTED);
  private static final int MANY = 40_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a long id of good form", "parque-oceano-golfslag", "a-".repeat(MANY) + "a"),
        Arguments.of("a long id of bad form", "parque-oceano-golfslag", "a-".repeat(MANY) + "!"),
        Arguments.of("a long clause of good form", "H1", "a ".repeat(MANY) + "a"),
        Arguments.of("a long clause of bad form", "H1", "a ".repeat(MANY) + "!"),
        Arguments.of("a long calendar of good form", "EU_OJ_NL", "NONE+".repeat(MANY / 4) + "NONE"),
        Arguments.of("a long calendar of bad form", "EU_OJ_NL", "A+".repeat(MANY) + "!"),
        Arguments.of("half a character in a name", "Fundação Parque Oceano", "\\ud800"),
        Arguments.of("half a character in a text", "De vrijwaring.", "\\ud800"),
        Arguments.of("half a character in a change", "locks", "\\udc00"),
        Arguments.of("a NUL in a name", "Fundação Parque Oceano", "\\u0000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isRefusedInOneSentence(String name, String old, String text) {
    String document = with("\"" + old + "\"", "\"" + text + "\"");
    assertThat(consent(document).faults()).singleElement().asString().hasSizeLessThan(1_000);
  }

  /** Told one a line or cut off with a count, but not in the square of their number. */
  @Test
  @Timeout(10)
  void fiftyThousandFaultsTakeSeconds() {
    String many = String.join(",", Collections.nCopies(50_000, "\"x\""));
    List<String> faults = consent(with("[\"ACCESS\", \"ERASURE\"]", "[" + many + "]")).faults();
    assertThat(faults).anyMatch(line -> line.startsWith("/agreement/requests/onlyRights"));
  }

  private static String with(String old, String harm) {
    assertThat(GOOD).contains(old);
    int at = GOOD.indexOf(old);
    return GOOD.substring(0, at) + harm + GOOD.substring(at + old.length());
  }

  private static Reply consent(String document) {
    return Reply.to(document, "consent", "-", "--at=2026-07-10T09:00");
  }
}
