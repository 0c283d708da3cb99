package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Harm put in the midst of a good case file ends in exit code 3 and one message that says where or
 * what, whatever the memory and the stack are.
 */
@Timeout(60)
class HostileAgreementTest {
  private static final String GOOD = Documents.text(Documents.CASE_INVENTED);
  private static final String LIMIT =
      "/agreement/subProcessing/objection/window/limit/workingDays: ";
  private static final String DAYS = "\"workingDays\": 15";
  private static final int DEEP = 100_000;

  static Stream<Arguments> structures() {
    return Stream.of(
        Arguments.of(
            "closed lists, 100,000 deep",
            with("\"clauses\": [\"A1\"]", "\"clauses\": " + nested("[", "]")),
            "beyond a limit"),
        Arguments.of(
            "closed objects, 100,000 deep",
            with("\"register\": {", "\"x\": " + nested("{\"a\":", "}") + ", \"register\": {"),
            "beyond a limit"),
        Arguments.of(
            "lists and objects by turns, 100,000 deep",
            with("\"register\": {", "\"x\": " + nested("[{\"a\":", "}]") + ", \"register\": {"),
            "beyond a limit"),
        Arguments.of(
            "lists never closed, 100,000 deep",
            with("\"clauses\": [\"A1\"]", "\"clauses\": " + "[".repeat(DEEP)),
            "beyond a limit"),
        Arguments.of(
            "lists within what may be nested, where nobody expects them",
            with(
                "\"register\": {",
                "\"x\": " + "[".repeat(60) + "]".repeat(60) + ", \"register\": {"),
            "/agreement/x: unknown property"),
        Arguments.of(
            "a property twice in the case file",
            with("\"events\":", "\"agreement\": 1, \"events\":"),
            "/agreement: Duplicate"),
        Arguments.of(
            "a property twice in the agreement",
            with("\"liability\": {", "\"zone\": \"Europe/Lisbon\", \"liability\": {"),
            "/agreement/zone: Duplicate"),
        Arguments.of(
            "a property twice in a clause",
            with("\"ref\": \"A1\"", "\"ref\": \"A1\", \"ref\": \"A1\""),
            "/agreement/clauses/0/ref: Duplicate"),
        Arguments.of(
            "a property twice, six levels down",
            with(DAYS, DAYS + ", " + DAYS),
            LIMIT + "Duplicate"),
        Arguments.of(
            "a property twice, once in disguise",
            with(DAYS, DAYS + ", \"\\u0077orkingDays\": 16"),
            LIMIT + "Duplicate"),
        Arguments.of("a word after the end", GOOD + "x", "JSON"),
        Arguments.of("a second document after the end", GOOD + GOOD, "exactly one JSON document"),
        Arguments.of("a NUL after the end", GOOD + "\0", "line"),
        Arguments.of("a comma before the end", GOOD.strip() + ",", "JSON"),
        Arguments.of("cut off in the midst of a text", GOOD.substring(0, 2000), "line 21"),
        Arguments.of("nothing at all", "", "nothing there"),
        Arguments.of("blanks alone", " \t\r\n", "nothing there"),
        Arguments.of("a byte order mark alone", "\ufeff", "nothing there"),
        Arguments.of("two byte order marks", "\ufeff\ufeff" + GOOD, "line 1"),
        Arguments.of("a byte order mark inside", with("\"zone\"", "\ufeff\"zone\""), "line 7"),
        Arguments.of("NUL alone", "\0\0\0", "line 1"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("a million digits", number("9".repeat(1_000_000)), "beyond a limit"),
        Arguments.of("a million decimals", number("1." + "0".repeat(1_000_000)), "beyond a limit"),
        Arguments.of("99 digits", number("9".repeat(99)), LIMIT + "9"),
        Arguments.of("more than 32 bits", number("4294967311"), LIMIT + "4294967311 is too large"),
        Arguments.of("a huge exponent", number("1e999999999"), LIMIT),
        Arguments.of("a huge negative number", number("-1e999999999"), LIMIT),
        Arguments.of("a tiny number", number("1e-999999999"), LIMIT),
        Arguments.of("a leading zero", number("015"), LIMIT),
        Arguments.of("a plus sign", number("+15"), LIMIT),
        Arguments.of("sixteen as a base", number("0xF"), LIMIT),
        Arguments.of(
            "a huge exponent for a boolean",
            with("\"inspections\": true", "\"inspections\": 1e999999999"),
            "/agreement/audit/inspections: "),
        Arguments.of(
            "a million characters for a name",
            with("\"Fundação Parque Oceano\"", "\"" + "a".repeat(1_000_000) + "\""),
            "beyond a limit"),
        Arguments.of("a NUL as it is", with("Golfslag", "Golf\0slag"), "/agreement/title/nl: "),
        Arguments.of("a NUL between", with("\"zone\"", "\0\"zone\""), "line 7"),
        Arguments.of(
            "a NUL spelt out in a clause",
            with("\"ref\": \"H1\"", "\"ref\": \"H\\u00001\""),
            "/agreement/clauses/15/ref: "),
        Arguments.of(
            "half a character in an id",
            with("\"id\": \"parque", "\"id\": \"\\udc00parque"),
            "/agreement/id: "),
        Arguments.of(
            "half a character in the name of a property",
            with("\"zone\"", "\"\\ud800\""),
            "line 7"),
        Arguments.of(
            "a terminal code in a value",
            with("\"SPECIFIC\"", "\"SPEC\\u001b[31mIFIC\""),
            "/agreement/subProcessing/authorisation/model: "),
        Arguments.of(
            "a line end in a value",
            with("\"SPECIFIC\"", "\"SPECIFIC\\n/zone: fine\""),
            "/agreement/subProcessing/authorisation/model: "),
        Arguments.of(
            "a class name for a type tag",
            with(
                "\"type\": \"authorisation-given\"",
                "\"type\": \"javax.script.ScriptEngineManager\""),
            "/events/1/type: "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"structures", "values"})
  void isRefusedInOneSentence(String name, String document, String expected) {
    List<String> faults = consent(utf8(document)).faults();
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0))
        .contains(expected)
        .hasSizeLessThan(1_000)
        .doesNotContain("\0", "\u001b", "\r");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void isRefusedForItsEncoding(String name, byte[] document) {
    assertThat(consent(document).faults())
        .singleElement()
        .asString()
        .contains("not UTF-8", "text in UTF-8");
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16)),
        Arguments.of("Latin-1", GOOD.getBytes(StandardCharsets.ISO_8859_1)),
        Arguments.of("half a surrogate pair", bytes(0xED, 0xA0, 0x80)),
        Arguments.of("a NUL in two bytes", bytes(0xC0, 0x80)),
        Arguments.of("a character cut short", bytes(0xE2, 0x82)),
        Arguments.of("a stray byte", bytes(0xFF)));
  }

  @Test
  void byteOrderMarkBeforeAGoodDocumentIsNoHarm() {
    consent(utf8("\ufeff" + GOOD)).answered();
  }

  /** What is read is cut off long before the end, so this costs what the limit costs. */
  @Test
  void textOf50MegabytesIsRefusedForItsLength() {
    int half = GOOD.indexOf("Parque Oceano");
    byte[] million = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts =
        Stream.of(
                Stream.of(utf8(GOOD.substring(0, half))),
                Stream.generate(() -> million).limit(50),
                Stream.of(utf8(GOOD.substring(half))))
            .flatMap(part -> part)
            .map(part -> (InputStream) new ByteArrayInputStream(part))
            .toList();
    InputStream document = new SequenceInputStream(Collections.enumeration(parts));
    assertThat(Reply.to(document, "consent", "-", "--at=2026-07-10T09:00").faults())
        .singleElement()
        .asString()
        .contains("too long", "bytes");
  }

  @Test
  void aThousandFaultsAreToldOneALine() {
    String blanks = String.join(", ", Collections.nCopies(1_000, "\" \""));
    List<String> faults =
        consent(utf8(with("\"clauses\": [\"A1\"]", "\"clauses\": [" + blanks + "]"))).faults();
    assertThat(faults)
        .hasSize(1_000)
        .anyMatch(line -> line.startsWith("/agreement/general/clauses/0: ' '"))
        .anyMatch(line -> line.startsWith("/agreement/general/clauses/999: ' '"));
  }

  private static String nested(String open, String close) {
    return open.repeat(DEEP) + "1" + close.repeat(DEEP);
  }

  private static String number(String digits) {
    return with(DAYS, "\"workingDays\": " + digits);
  }

  private static String with(String old, String harm) {
    assertThat(GOOD).contains(old);
    int at = GOOD.indexOf(old);
    return GOOD.substring(0, at) + harm + GOOD.substring(at + old.length());
  }

  /** The good document with {@code harm} in the midst of a name. */
  private static byte[] bytes(int... harm) {
    int at = GOOD.indexOf("Parque Oceano");
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(utf8(GOOD.substring(0, at)));
    for (int one : harm) {
      document.write(one);
    }
    document.writeBytes(utf8(GOOD.substring(at)));
    return document.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Reply consent(byte[] document) {
    return Reply.to(document, "consent", "-", "--at=2026-07-10T09:00");
  }
}
