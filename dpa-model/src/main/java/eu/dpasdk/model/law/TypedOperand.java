package eu.dpasdk.model.law;

import eu.dpasdk.model.fault.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An operand that keeps the value itself and writes it down when it is read: a decision makes
 * dozens of them, and few are ever read.
 *
 * <p>Every operand whose text is the one written form of a date, a moment or a text is of this
 * class, also when it came from JSON, so that equal operands are equal objects.
 */
abstract class TypedOperand implements Operand {
  /** Well inside what a clock in any zone can tell, in seconds before and after 1970. */
  private static final long TOLD = 30_000_000_000_000_000L;

  private final String name;

  private TypedOperand(String name) {
    this.name = name;
  }

  /** Texts joined by commas. */
  static Operand texts(String name, List<Text> parts) {
    if (parts.isEmpty()) {
      throw InvalidValueException.of("/value", "no text", "at least one text");
    }
    for (Text part : parts) {
      if (part.nl().indexOf('\n') >= 0) {
        return text(name, OfText.joined(parts));
      }
    }
    return new OfText(name, parts);
  }

  /** A text whose Dutch has several lines cannot be told from one whose English has. */
  static Operand text(String name, Text text) {
    if (text.nl().indexOf('\n') < 0) {
      return new OfText(name, List.of(text));
    }
    String both = text.nl() + "\n" + text.en();
    Operand written = ImmutableOperand.of(name, OperandKind.TEXT, both);
    return parse(written).orElse(written);
  }

  /** Refuses a moment so far off that the clock of {@code zone} cannot tell it. */
  static Operand moment(String name, Instant at, ZoneId zone) {
    if (Math.abs(at.getEpochSecond()) > TOLD) {
      try {
        OffsetDateTime.ofInstant(at, zone);
      } catch (DateTimeException tooFar) {
        throw InvalidValueException.of("/value", at + " is out of range", "a moment with a date");
      }
    }
    return new OfMoment(name, at, zone);
  }

  /** The same operand with its value read, unless {@code written} is in no form of its kind. */
  static Optional<Operand> parse(Operand written) {
    String value = written.value();
    try {
      Operand typed =
          switch (written.kind()) {
            case DATE -> new OfDate(written.name(), LocalDate.parse(value));
            case MOMENT -> moment(written.name(), OffsetDateTime.parse(value));
            case TEXT -> value.indexOf('\n') > 0 ? text(written.name(), value) : written;
            case NUMBER, LIMIT, WORD -> written;
          };
      return Optional.of(typed).filter(same -> same.value().equals(value));
    } catch (DateTimeException | InvalidValueException otherForm) {
      return Optional.empty();
    }
  }

  private static Operand moment(String name, OffsetDateTime moment) {
    return moment(name, moment.toInstant(), moment.getOffset());
  }

  /** The first line is Dutch and the rest English. */
  private static Operand text(String name, String both) {
    int feed = both.indexOf('\n');
    Text text = Text.of(both.substring(0, feed), both.substring(feed + 1));
    return new OfText(name, List.of(text));
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public abstract boolean equals(@Nullable Object other);

  @Override
  public abstract int hashCode();

  /** The same as that of an operand that is written down. */
  @Override
  public final String toString() {
    return ImmutableOperand.of(name, kind(), value()).toString();
  }

  /** A calendar date. */
  static final class OfDate extends TypedOperand {
    private final LocalDate day;

    OfDate(String name, LocalDate day) {
      super(name);
      this.day = day;
    }

    @Override
    public OperandKind kind() {
      return OperandKind.DATE;
    }

    @Override
    public String value() {
      return day.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfDate date && day.equals(date.day) && name().equals(date.name());
    }

    @Override
    public int hashCode() {
      return 31 * name().hashCode() + day.hashCode();
    }
  }

  /** A moment on the clock of a zone; two are equal if those clocks were then the same. */
  static final class OfMoment extends TypedOperand {
    private final Instant at;
    private final ZoneId zone;

    OfMoment(String name, Instant at, ZoneId zone) {
      super(name);
      this.at = at;
      this.zone = zone;
    }

    @Override
    public OperandKind kind() {
      return OperandKind.MOMENT;
    }

    @Override
    public String value() {
      return OffsetDateTime.ofInstant(at, zone).toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfMoment moment
          && at.equals(moment.at)
          && name().equals(moment.name())
          && (zone.equals(moment.zone) || offset().equals(moment.offset()));
    }

    @Override
    public int hashCode() {
      return 31 * name().hashCode() + at.hashCode();
    }

    private ZoneOffset offset() {
      return zone.getRules().getOffset(at);
    }
  }

  /** Texts in both languages, joined by commas when they are read. */
  static final class OfText extends TypedOperand {
    private final List<Text> parts;

    OfText(String name, List<Text> parts) {
      super(name);
      this.parts = parts;
    }

    @Override
    public OperandKind kind() {
      return OperandKind.TEXT;
    }

    @Override
    public String value() {
      Text text = joined(parts);
      return text.nl() + "\n" + text.en();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfText text
          && name().equals(text.name())
          && (parts.equals(text.parts) || joined(parts).equals(joined(text.parts)));
    }

    @Override
    public int hashCode() {
      return 31 * name().hashCode() + joined(parts).hashCode();
    }

    static Text joined(List<Text> parts) {
      if (parts.size() == 1) {
        return parts.get(0);
      }
      StringJoiner nl = new StringJoiner(", ");
      StringJoiner en = new StringJoiner(", ");
      for (Text part : parts) {
        nl.add(part.nl());
        en.add(part.en());
      }
      return Text.of(nl.toString(), en.toString());
    }
  }
}
