package eu.dpasdk.model.notice;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.time.RecordedTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * BW 3:37(3): a message that did not arrive, or arrived late, and whether the addressee bears that.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"wouldHaveArrived", "addresseeBearsIt", "cause"})
public interface FailedArrival {
  /** When it would have arrived without the failure. */
  @JsonProperty(value = "wouldHaveArrived", required = true)
  @JsonPropertyDescription("When it would have arrived without the failure.")
  RecordedTime wouldHaveArrived();

  /** Whether the cause lies with the addressee or those he answers for. */
  @JsonProperty(value = "addresseeBearsIt", required = true)
  @JsonPropertyDescription("Whether the cause lies with the addressee or those he answers for.")
  boolean addresseeBearsIt();

  /** What went wrong, as recorded. */
  @JsonProperty(value = "cause", required = true)
  @JsonPropertyDescription("What went wrong, as recorded.")
  String cause();

  /** Returns a failed arrival. */
  static FailedArrival of(RecordedTime wouldHaveArrived, boolean addresseeBearsIt, String cause) {
    return ImmutableFailedArrival.of(wouldHaveArrived, addresseeBearsIt, cause);
  }

  @JsonCreator
  private static FailedArrival fromJson(
      @JsonProperty(value = "wouldHaveArrived", required = true) RecordedTime wouldHaveArrived,
      @JsonProperty(value = "addresseeBearsIt", required = true) boolean addresseeBearsIt,
      @JsonProperty(value = "cause", required = true) String cause,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a failed arrival");
    return ImmutableFailedArrival.of(wouldHaveArrived, addresseeBearsIt, cause);
  }
}
