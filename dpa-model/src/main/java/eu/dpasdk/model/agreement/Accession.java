package eu.dpasdk.model.agreement;

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

/** Clause 5 of Decision (EU) 2021/915: joining the agreement later. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "how"})
public interface Accession extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How a third party joins and from when it is bound, in own words. */
  @JsonProperty(value = "how", required = true)
  @JsonPropertyDescription("How a third party joins and from when it is bound, in own words.")
  Text how();

  /** Returns an accession clause. */
  static Accession of(List<ClauseRef> clauses, Text how) {
    return ImmutableAccession.of(clauses, how);
  }

  @JsonCreator
  private static Accession fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "how", required = true) Text how,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an accession clause");
    return ImmutableAccession.of(Absent.list(clauses), how);
  }
}
