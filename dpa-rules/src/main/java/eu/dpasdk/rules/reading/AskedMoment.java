package eu.dpasdk.rules.reading;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.fault.InvalidValueException;
import java.time.Instant;

/** The moment a question is about: of the years that facts can be recorded in. */
@ApiStatus(ApiLevel.INTERNAL)
public final class AskedMoment {
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private AskedMoment() {}

  /**
   * Returns {@code asOf}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if it lies outside the years 1 to 9998,
   *     where nothing can have been recorded and not every zone has a calendar day for it
   */
  public static Instant checked(Instant asOf) {
    if (asOf.isBefore(FIRST) || !asOf.isBefore(END)) {
      throw InvalidValueException.of(
          "/asOf", asOf + " is out of range", "a moment of the years 1 to 9998");
    }
    return asOf;
  }
}
