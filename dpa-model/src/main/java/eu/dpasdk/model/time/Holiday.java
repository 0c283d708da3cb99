package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One day that a calendar does not count as a working day, and the provision that says so. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"day", "name", "source"})
public interface Holiday {
  /** The day. */
  @JsonProperty(value = "day", required = true)
  @JsonPropertyDescription("The day.")
  @IsoTime
  LocalDate day();

  /** Its name. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("The name of the day.")
  Text name();

  /** The provision, decree or publication that makes it a holiday. */
  @JsonProperty(value = "source", required = true)
  @JsonPropertyDescription("The provision, decree or publication that makes it a holiday.")
  Citation source();

  /** Returns the holiday on {@code day}. */
  static Holiday of(LocalDate day, Text name, Citation source) {
    return ImmutableHoliday.of(day, name, source);
  }

  @JsonCreator
  private static Holiday fromJson(
      @JsonProperty(value = "day", required = true) LocalDate day,
      @JsonProperty(value = "name", required = true) Text name,
      @JsonProperty(value = "source", required = true) Citation source,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a holiday");
    return of(day, name, source);
  }
}
