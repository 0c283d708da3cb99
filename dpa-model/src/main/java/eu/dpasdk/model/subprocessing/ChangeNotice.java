package eu.dpasdk.model.subprocessing;

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
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) GDPR, second sentence: the notice of an intended change of sub-processors. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "prior", "leadTime", "channel", "information"})
public interface ChangeNotice extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Whether the notice must come before the change. */
  @JsonProperty(value = "prior", required = true)
  @JsonPropertyDescription("Whether the notice must come before the change.")
  boolean prior();

  /** How long before the engagement the notice must reach the controller. */
  @JsonProperty("leadTime")
  @JsonPropertyDescription("How long before the engagement the notice must reach the controller.")
  Optional<TimeLimit> leadTime();

  /** The channel the notice must use; absent if any will do. */
  @JsonProperty("channel")
  @JsonPropertyDescription("The channel the notice must use; absent if any will do.")
  Optional<Channel> channel();

  /** What the notice must tell; empty if the agreement does not say. */
  @JsonProperty("information")
  @JsonPropertyDescription("What the notice must tell; empty if the agreement does not say.")
  Set<NoticeItem> information();

  /**
   * Starts a change notice; what is not optional must be set.
   *
   * <p>To be set: {@link #prior}. May be set: {@link #clauses}, {@link #leadTime}, {@link
   * #channel}, {@link #information}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static ChangeNotice fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "prior", required = true) boolean prior,
      @JsonProperty("leadTime") @Nullable TimeLimit leadTime,
      @JsonProperty("channel") @Nullable Channel channel,
      @JsonProperty("information") @Nullable Set<NoticeItem> information,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a change notice");
    return ImmutableChangeNotice.of(
        Absent.list(clauses),
        prior,
        Optional.ofNullable(leadTime),
        Optional.ofNullable(channel),
        Absent.set(information));
  }

  /** Builds a change notice. */
  final class Builder extends ImmutableChangeNotice.Builder {}
}
