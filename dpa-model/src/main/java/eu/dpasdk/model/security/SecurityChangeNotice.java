package eu.dpasdk.model.security;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.term.Timing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 6.2: telling the controller that a measure changes. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "timing", "channel", "consentNeeded", "notLower"})
public interface SecurityChangeNotice extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How soon the controller is told that a measure changes. */
  @JsonProperty(value = "timing", required = true)
  @JsonPropertyDescription("How soon the controller is told that a measure changes.")
  Timing timing();

  /** Through which channel, where one is named. */
  @JsonProperty("channel")
  @JsonPropertyDescription("Through which channel, where one is named.")
  Optional<Channel> channel();

  /** Whether a change of measures needs the consent of the controller; false if absent. */
  @JsonProperty("consentNeeded")
  @JsonPropertyDescription(
      "Whether a change of measures needs the consent of the controller; false if " + "absent.")
  @Value.Default
  default boolean consentNeeded() {
    return false;
  }

  /** Whether a change may not lower the level of security; false if absent. */
  @JsonProperty("notLower")
  @JsonPropertyDescription("Whether a change may not lower the level of security; false if absent.")
  @Value.Default
  default boolean notLower() {
    return false;
  }

  /** Returns the notice of a change of measures. */
  static SecurityChangeNotice of(
      List<ClauseRef> clauses,
      Timing timing,
      Optional<Channel> channel,
      boolean consentNeeded,
      boolean notLower) {
    return ImmutableSecurityChangeNotice.of(clauses, timing, channel, consentNeeded, notLower);
  }

  @JsonCreator
  private static SecurityChangeNotice fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "timing", required = true) Timing timing,
      @JsonProperty("channel") @Nullable Channel channel,
      @JsonProperty("consentNeeded") @Nullable Boolean consentNeeded,
      @JsonProperty("notLower") @Nullable Boolean notLower,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the notice of a change of measures");
    return ImmutableSecurityChangeNotice.of(
        Absent.list(clauses),
        timing,
        Optional.ofNullable(channel),
        Absent.or(consentNeeded, false),
        Absent.or(notLower, false));
  }
}
