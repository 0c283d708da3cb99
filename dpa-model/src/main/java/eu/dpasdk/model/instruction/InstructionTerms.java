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
import eu.dpasdk.model.term.LegalCarveOut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 28(3)(a) and 29 GDPR; FlexFront 4.2, Stratech 3.1, 3.2 and 5.1: processing on
 * instructions.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "source", "documentation", "bindsStaff", "exception", "infringing"})
public interface InstructionTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /**
   * What counts as instructions: CONTROLLER, CONTROLLER_AND_CONTRACT, or CONTRACT_ONLY if the
   * contract leaves no room for others.
   */
  @JsonProperty(value = "source", required = true)
  @JsonPropertyDescription(
      "What counts as instructions: CONTROLLER, CONTROLLER_AND_CONTRACT, or "
          + "CONTRACT_ONLY if the contract leaves no room for others.")
  InstructionSource source();

  /**
   * Whether instructions must be documented: DOCUMENTED, WRITTEN_IN_BRACKETS if the word stands in
   * brackets, or NOT_STATED.
   */
  @JsonProperty(value = "documentation", required = true)
  @JsonPropertyDescription(
      "Whether instructions must be documented: DOCUMENTED, WRITTEN_IN_BRACKETS if the "
          + "word stands in brackets, or NOT_STATED.")
  Documentation documentation();

  /** Whether staff and others with access are bound too. */
  @JsonProperty("bindsStaff")
  @JsonPropertyDescription("Whether staff and others with access are bound too.")
  @Value.Default
  default boolean bindsStaff() {
    return false;
  }

  /** The law that sets instructions aside; absent if none is named. */
  @JsonProperty("exception")
  @JsonPropertyDescription("The law that sets instructions aside; absent if none is named.")
  Optional<LegalCarveOut> exception();

  /** The duty to tell of infringing instructions; absent if none. */
  @JsonProperty("infringing")
  @JsonPropertyDescription("The duty to tell of infringing instructions; absent if none.")
  Optional<InfringingInstruction> infringing();

  /**
   * Starts the terms on instructions; what is not optional must be set.
   *
   * <p>To be set: {@link #source}, {@link #documentation}. May be set: {@link #clauses}, {@link
   * #bindsStaff}, {@link #exception}, {@link #infringing}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    exception().ifPresent(visitor);
    infringing().ifPresent(visitor);
  }

  @JsonCreator
  private static InstructionTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "source", required = true) InstructionSource source,
      @JsonProperty(value = "documentation", required = true) Documentation documentation,
      @JsonProperty("bindsStaff") @Nullable Boolean bindsStaff,
      @JsonProperty("exception") @Nullable LegalCarveOut exception,
      @JsonProperty("infringing") @Nullable InfringingInstruction infringing,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on instructions");
    return ImmutableInstructionTerms.of(
        Absent.list(clauses),
        source,
        documentation,
        Absent.or(bindsStaff, false),
        Optional.ofNullable(exception),
        Optional.ofNullable(infringing));
  }

  /** Builds the terms on instructions. */
  final class Builder extends ImmutableInstructionTerms.Builder {}
}
