package eu.dpasdk.testkit.hardness;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.testkit.value.JacksonLine;
import eu.dpasdk.testkit.value.JacksonLine.JsonRefused;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** JSON documents of every type of the model, and what chance makes of them. */
final class Documents {
  private static final int SHORT = 6_000;
  private static final List<String> TOKENS =
      List.of(
          "null",
          "[]",
          "{}",
          "[null]",
          "true",
          "-1",
          "0",
          "1e999",
          "1.5",
          "2147483648",
          "9223372036854775808",
          "\"\"",
          "\" \"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"+999999999-12-31T23:59:59Z\"",
          "\"-999999999-01-01\"",
          "\"2026-02-30\"",
          "\"P99999999999D\"",
          "\"type\"",
          "\"x\":1,",
          "{\"type\":\"x\"}",
          "[[[[[[[[[[",
          ",",
          "\"",
          "\\");

  private final List<Document> all = new ArrayList<>();
  private final List<Document> small;

  /** A type and its JSON. */
  record Document(Class<?> type, String json) {}

  Documents(Map<Class<?>, List<Object>> samples) {
    samples.forEach(
        (type, values) ->
            values.forEach(
                value -> all.add(new Document(type, JacksonLine.JACKSON_3.write(value)))));
    small = all.stream().filter(document -> document.json().length() <= SHORT).toList();
  }

  /** Any document; long ones, which cost more, are rare. */
  Document any(SplittableRandom random) {
    return Hostile.pick(random.nextInt(500) == 0 ? all : small, random);
  }

  /** A document with up to three changes by chance, or with none. */
  Document changed(SplittableRandom random) {
    Document document = any(random);
    StringBuilder json = new StringBuilder(document.json());
    for (int changes = random.nextInt(4); changes > 0 && json.length() > 0; changes--) {
      change(json, random);
    }
    return new Document(document.type(), json.toString());
  }

  private void change(StringBuilder json, SplittableRandom random) {
    int at = random.nextInt(json.length());
    switch (random.nextInt(6)) {
      case 0 -> json.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
      case 1 -> json.delete(at, Math.min(json.length(), at + 1 + random.nextInt(20)));
      case 2 -> json.insert(at, Hostile.pick(TOKENS, random));
      case 3 -> json.insert(at, json.substring(at, Math.min(json.length(), at + 40)));
      default -> replaceValue(json, at, random);
    }
  }

  /** Puts something else where a value begins, so that the whole stays JSON. */
  private void replaceValue(StringBuilder json, int from, SplittableRandom random) {
    int colon = json.indexOf(":", from);
    if (colon < 0) {
      return;
    }
    int begin = colon + 1;
    int end = endOfValue(json, begin);
    String other =
        random.nextBoolean() ? Hostile.pick(TOKENS, random) : Hostile.pick(small, random).json();
    json.replace(begin, end, other);
  }

  private static int endOfValue(StringBuilder json, int begin) {
    int depth = 0;
    boolean quoted = false;
    for (int at = begin; at < json.length(); at++) {
      char c = json.charAt(at);
      if (quoted) {
        if (c == '\\') {
          at++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        if (--depth < 0) {
          return at;
        }
      } else if (c == ',' && depth == 0) {
        return at;
      }
    }
    return json.length();
  }

  /**
   * The value that {@code line} reads from {@code document}, which then survives being written;
   * nothing if it was refused.
   *
   * @throws AssertionError if it was refused in a way that is not documented
   */
  static Optional<Object> read(JacksonLine line, Document document) {
    Object value;
    try {
      value = line.read(document.json(), document.type());
    } catch (JsonRefused refused) {
      requireDocumented(refused.getCause(), line, document);
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError broken) {
      throw new AssertionError(line + " as " + document, broken);
    }
    if (value == null) {
      return Optional.empty();
    }
    Object again = line.read(line.write(value), document.type());
    if (!value.equals(again) || value.hashCode() != again.hashCode()) {
      throw new AssertionError(line + " reads another value than it wrote: " + document);
    }
    return Optional.of(value);
  }

  /** Jackson's own refusals, those of values, and those of java.time that Jackson passes on. */
  private static void requireDocumented(Throwable refusal, JacksonLine line, Document document) {
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      boolean documented =
          cause instanceof com.fasterxml.jackson.core.JacksonException
              || cause instanceof tools.jackson.core.JacksonException
              || cause instanceof InvalidValueException
              || cause instanceof DateTimeException
              || cause instanceof NumberFormatException
              || cause instanceof java.io.CharConversionException
              || isNullForAProperty(cause);
      if (!documented) {
        throw new AssertionError(line + " as " + document, refusal);
      }
    }
  }

  /** How a value says which of its properties is null: Jackson tells of it in its own refusal. */
  private static boolean isNullForAProperty(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return cause instanceof NullPointerException
        && trace.length > 1
        && trace[0].getMethodName().equals("requireNonNull")
        && trace[1].getClassName().contains(".Immutable");
  }
}
