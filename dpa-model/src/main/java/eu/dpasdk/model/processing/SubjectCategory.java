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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) GDPR: a category of data subjects. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clause", "name", "vulnerable", "inferred"})
public interface SubjectCategory extends Sourced {
  /** The clause or annex row it was read from or inferred from. */
  @JsonProperty(value = "clause", required = true)
  @JsonPropertyDescription("The clause or annex row it was read from or inferred from.")
  ClauseRef clause();

  /** The category of data subjects, in own words. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("The category of data subjects, in own words.")
  Text name();

  /** Whether they are vulnerable, such as children, patients or people in debt; false if absent. */
  @JsonProperty("vulnerable")
  @JsonPropertyDescription(
      "Whether they are vulnerable, such as children, patients or people in debt; false"
          + " if absent.")
  @Value.Default
  default boolean vulnerable() {
    return false;
  }

  /**
   * Whether the agreement does not name the category, so that it is inferred from the data; false
   * if absent.
   */
  @JsonProperty("inferred")
  @JsonPropertyDescription(
      "Whether the agreement does not name the category, so that it is inferred from"
          + " the data; false if absent.")
  @Value.Default
  default boolean inferred() {
    return false;
  }

  /** Returns a subject category. */
  static SubjectCategory of(ClauseRef clause, Text name, boolean vulnerable, boolean inferred) {
    return ImmutableSubjectCategory.of(clause, name, vulnerable, inferred);
  }

  @Override
  default List<ClauseRef> clauses() {
    return List.of(clause());
  }

  @JsonCreator
  private static SubjectCategory fromJson(
      @JsonProperty(value = "clause", required = true) ClauseRef clause,
      @JsonProperty(value = "name", required = true) Text name,
      @JsonProperty("vulnerable") @Nullable Boolean vulnerable,
      @JsonProperty("inferred") @Nullable Boolean inferred,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a subject category");
    return ImmutableSubjectCategory.of(
        clause, name, Absent.or(vulnerable, false), Absent.or(inferred, false));
  }
}
