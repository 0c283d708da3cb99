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
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) GDPR: a category of personal data. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clause", "name", "flags", "unlisted"})
public interface DataCategory extends Sourced {
  /** The clause or annex row it was read from, such as annex 1 §2.7. */
  @JsonProperty(value = "clause", required = true)
  @JsonPropertyDescription("The clause or annex row it was read from, such as annex 1 §2.7.")
  ClauseRef clause();

  /** The category, in own words, with the examples that the agreement gives. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription(
      "The category, in own words, with the examples that the agreement gives.")
  Text name();

  /**
   * What makes it delicate: SPECIAL (Article 9), MAY_REVEAL_SPECIAL, CRIMINAL (Article 10),
   * NATIONAL_ID (Article 87), IDENTITY_DOCUMENT, FINANCIAL, CHILDREN, or OPEN_LIST if the agreement
   * leaves its content open. Empty if nothing does.
   */
  @JsonProperty("flags")
  @JsonPropertyDescription(
      "What makes it delicate: SPECIAL (Article 9), MAY_REVEAL_SPECIAL, CRIMINAL"
          + " (Article 10), NATIONAL_ID (Article 87), IDENTITY_DOCUMENT, FINANCIAL, CHILDREN,"
          + " or OPEN_LIST if the agreement leaves its content open. Empty if nothing does.")
  Set<DataFlag> flags();

  /**
   * Whether another clause mentions these data while the list of the agreement leaves them out;
   * false if absent.
   */
  @JsonProperty("unlisted")
  @JsonPropertyDescription(
      "Whether another clause mentions these data while the list of the agreement "
          + "leaves them out; false if absent.")
  @Value.Default
  default boolean unlisted() {
    return false;
  }

  /** Returns a category on the list of the agreement. */
  static DataCategory of(ClauseRef clause, Text name, Set<DataFlag> flags) {
    return ImmutableDataCategory.of(clause, name, flags, false);
  }

  /** Returns data that {@code clause} mentions and the list of the agreement leaves out. */
  static DataCategory unlisted(ClauseRef clause, Text name, Set<DataFlag> flags) {
    return ImmutableDataCategory.of(clause, name, flags, true);
  }

  @Override
  default List<ClauseRef> clauses() {
    return List.of(clause());
  }

  @JsonCreator
  private static DataCategory fromJson(
      @JsonProperty(value = "clause", required = true) ClauseRef clause,
      @JsonProperty(value = "name", required = true) Text name,
      @JsonProperty("flags") @Nullable Set<DataFlag> flags,
      @JsonProperty("unlisted") @Nullable Boolean unlisted,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a data category");
    return ImmutableDataCategory.of(clause, name, Absent.set(flags), Absent.or(unlisted, false));
  }
}
