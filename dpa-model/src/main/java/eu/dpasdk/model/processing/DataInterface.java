package eu.dpasdk.model.processing;

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
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Articles 28(3) and 30(1)(d) GDPR; Stratech annex 1 §5: a connection through which data pass. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clause",
  "name",
  "counterparty",
  "data",
  "openList",
  "protection",
  "thirdPartyService",
  "fromHosting",
  "obsolete"
})
public interface DataInterface extends Sourced {
  /** The clause or annex row it was read from, such as annex 1 §5.2. */
  @JsonProperty(value = "clause", required = true)
  @JsonPropertyDescription("The clause or annex row it was read from, such as annex 1 §5.2.")
  ClauseRef clause();

  /** The name of the connection or module. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("The name of the connection or module.")
  Text name();

  /** Who or what is at the other end, in own words; absent if the agreement does not say. */
  @JsonProperty("counterparty")
  @JsonPropertyDescription(
      "Who or what is at the other end, in own words; absent if the agreement does not say.")
  Optional<Text> counterparty();

  /** The personal data exchanged, one entry an item; empty if the agreement names none. */
  @JsonProperty("data")
  @JsonPropertyDescription(
      "The personal data exchanged, one entry an item; empty if the agreement names none.")
  List<Text> data();

  /**
   * Whether the agreement leaves the list of data open, by giving examples or by pointing to the
   * set-up; false if absent.
   */
  @JsonProperty("openList")
  @JsonPropertyDescription(
      "Whether the agreement leaves the list of data open, by giving examples or by"
          + " pointing to the set-up; false if absent.")
  @Value.Default
  default boolean openList() {
    return false;
  }

  /** How the exchange is secured, in own words; absent if the agreement does not say. */
  @JsonProperty("protection")
  @JsonPropertyDescription(
      "How the exchange is secured, in own words; absent if the agreement does not say.")
  Optional<Text> protection();

  /**
   * Whether the agreement marks it as a service of a third party, which Stratech calls Dienst
   * Derden. Such a third party is not by that a sub-processor.
   */
  @JsonProperty(value = "thirdPartyService", required = true)
  @JsonPropertyDescription(
      "Whether the agreement marks it as a service of a third party, which Stratech"
          + " calls Dienst Derden. Such a third party is not by that a sub-processor.")
  boolean thirdPartyService();

  /**
   * Whether it runs from the processor's hosting environment, where the processor hosts: YES, NO if
   * from the controller's own workplace, or NOT_STATED.
   */
  @JsonProperty(value = "fromHosting", required = true)
  @JsonPropertyDescription(
      "Whether it runs from the processor's hosting environment, where the processor"
          + " hosts: YES, NO if from the controller's own workplace, or NOT_STATED.")
  FromHosting fromHosting();

  /** Whether the agreement marks it obsolete; false if absent. */
  @JsonProperty("obsolete")
  @JsonPropertyDescription("Whether the agreement marks it obsolete; false if absent.")
  @Value.Default
  default boolean obsolete() {
    return false;
  }

  /**
   * Starts an interface; what is not optional must be set.
   *
   * <p>To be set: {@link #clause}, {@link #name}, {@link #thirdPartyService}, {@link #fromHosting}.
   * May be set: {@link #counterparty}, {@link #data}, {@link #openList}, {@link #protection},
   * {@link #obsolete}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default List<ClauseRef> clauses() {
    return List.of(clause());
  }

  @JsonCreator
  private static DataInterface fromJson(
      @JsonProperty(value = "clause", required = true) ClauseRef clause,
      @JsonProperty(value = "name", required = true) Text name,
      @JsonProperty("counterparty") @Nullable Text counterparty,
      @JsonProperty("data") @Nullable List<Text> data,
      @JsonProperty("openList") @Nullable Boolean openList,
      @JsonProperty("protection") @Nullable Text protection,
      @JsonProperty(value = "thirdPartyService", required = true) boolean thirdPartyService,
      @JsonProperty(value = "fromHosting", required = true) FromHosting fromHosting,
      @JsonProperty("obsolete") @Nullable Boolean obsolete,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an interface");
    return ImmutableDataInterface.of(
        clause,
        name,
        Optional.ofNullable(counterparty),
        Absent.list(data),
        Absent.or(openList, false),
        Optional.ofNullable(protection),
        thirdPartyService,
        fromHosting,
        Absent.or(obsolete, false));
  }

  /** Builds an interface. */
  final class Builder extends ImmutableDataInterface.Builder {}
}
