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

/** Article 28(3) GDPR: something the agreement says about the processing, and how. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "text", "by"})
public interface Stated extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** What it says, in own words. */
  @JsonProperty(value = "text", required = true)
  @JsonPropertyDescription("What it says, in own words.")
  Text text();

  /**
   * How the agreement says it: ITS_TEXT, ANOTHER_DOCUMENT that it points to, or INFERENCE if it can
   * only be inferred.
   */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription(
      "How the agreement says it: ITS_TEXT, ANOTHER_DOCUMENT that it points to, or INFERENCE if it can only be inferred.")
  StatedBy by();

  /** Returns a statement about the processing. */
  static Stated of(List<ClauseRef> clauses, Text text, StatedBy by) {
    return ImmutableStated.of(clauses, text, by);
  }

  @JsonCreator
  private static Stated fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "text", required = true) Text text,
      @JsonProperty(value = "by", required = true) StatedBy by,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a statement about the processing");
    return ImmutableStated.of(Absent.list(clauses), text, by);
  }
}
