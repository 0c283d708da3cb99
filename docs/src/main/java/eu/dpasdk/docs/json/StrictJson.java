package eu.dpasdk.docs.json;

import eu.dpasdk.model.fault.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as the runner reads it: nothing is guessed, converted or passed over, and a hostile document
 * ends in a fault before it costs memory or stack.
 */
public final class StrictJson {
  /** The longest document read, in characters. */
  public static final int MAX_LENGTH = 10_000_000;

  private static final int MAX_DEPTH = 64;
  private static final int MAX_NUMBER_LENGTH = 100;
  private static final int MAX_STRING_LENGTH = 100_000;
  private static final int MAX_NAME_LENGTH = 1_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxDocumentLength(MAX_LENGTH)
                          .maxNumberLength(MAX_NUMBER_LENGTH)
                          .maxStringLength(MAX_STRING_LENGTH)
                          .maxNameLength(MAX_NAME_LENGTH)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private StrictJson() {}

  /** Returns the mapper, for binding what was read. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Reads one document; refuses what is not exactly one, or is beyond the limits. */
  public static JsonNode read(String text) throws RefusedInput {
    if (text.isBlank()) {
      throw RefusedInput.of(Fault.of("", "nothing there", "one JSON document"));
    }
    try {
      JsonNode document = MAPPER.readTree(text);
      WholeText.check(document);
      return document;
    } catch (StreamConstraintsException tooMuch) {
      throw RefusedInput.of(
          Fault.of(
              path(tooMuch),
              "beyond a limit" + place(tooMuch),
              "at most "
                  + MAX_DEPTH
                  + " levels, numbers of "
                  + MAX_NUMBER_LENGTH
                  + " digits and texts of "
                  + MAX_STRING_LENGTH
                  + " characters"));
    } catch (JacksonException unreadable) {
      throw RefusedInput.of(fault(unreadable));
    }
  }

  private static Fault fault(JacksonException unreadable) {
    String message = unreadable.getOriginalMessage().replaceAll("(?s)\\R.*", "");
    boolean twice = message.startsWith("Duplicate");
    if (!twice && unreadable instanceof DatabindException) {
      return Fault.of("", message, "exactly one JSON document");
    }
    return Fault.of(
        path(unreadable),
        message + place(unreadable),
        twice ? "each property once" : "JSON as RFC 8259 has it");
  }

  /** Where the parser stood when it gave up. */
  private static String path(JacksonException cause) {
    return cause.processor() instanceof JsonParser parser
        ? parser.streamReadContext().pathAsPointer().toString()
        : "";
  }

  private static String place(JacksonException cause) {
    TokenStreamLocation at = cause.getLocation();
    return at == null || at.getLineNr() < 1
        ? ""
        : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }
}
