package eu.dpasdk.model.instruction;

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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(10) GDPR; FlexFront 4.2, Stratech 3.2 and 3.3: no purposes of the processor's own. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "otherPurposesBanned",
  "ownPurposesBanned",
  "controlStaysWithController",
  "roleFacts"
})
public interface PurposeTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Whether other purposes than the agreed ones are banned. */
  @JsonProperty(value = "otherPurposesBanned", required = true)
  @JsonPropertyDescription("Whether other purposes than the agreed ones are banned.")
  boolean otherPurposesBanned();

  /** Whether purposes of the processor's own are banned in so many words. */
  @JsonProperty(value = "ownPurposesBanned", required = true)
  @JsonPropertyDescription("Whether purposes of the processor's own are banned in so many words.")
  boolean ownPurposesBanned();

  /** Whether control over purposes and means stays with the controller. */
  @JsonProperty(value = "controlStaysWithController", required = true)
  @JsonPropertyDescription("Whether control over purposes and means stays with the controller.")
  boolean controlStaysWithController();

  /**
   * What points to a processor that decides on purposes and means itself; empty if nothing does.
   */
  @JsonProperty("roleFacts")
  @JsonPropertyDescription(
      "What points to a processor that decides on purposes and means itself; empty if "
          + "nothing does.")
  List<RoleFact> roleFacts();

  /**
   * Starts the terms on purposes; what is not optional must be set.
   *
   * <p>To be set: {@link #otherPurposesBanned}, {@link #ownPurposesBanned}, {@link
   * #controlStaysWithController}. May be set: {@link #clauses}, {@link #roleFacts}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    roleFacts().forEach(visitor);
  }

  @JsonCreator
  private static PurposeTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "otherPurposesBanned", required = true) boolean otherPurposesBanned,
      @JsonProperty(value = "ownPurposesBanned", required = true) boolean ownPurposesBanned,
      @JsonProperty(value = "controlStaysWithController", required = true)
          boolean controlStaysWithController,
      @JsonProperty("roleFacts") @Nullable List<RoleFact> roleFacts,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on purposes");
    return ImmutablePurposeTerms.of(
        Absent.list(clauses),
        otherPurposesBanned,
        ownPurposesBanned,
        controlStaysWithController,
        Absent.list(roleFacts));
  }

  /** Builds the terms on purposes. */
  final class Builder extends ImmutablePurposeTerms.Builder {}
}
