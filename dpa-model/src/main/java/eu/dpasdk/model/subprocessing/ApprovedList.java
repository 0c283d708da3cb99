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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The sub-processors approved when the agreement was concluded.
 *
 * <p>Stratech annex 1 §4 lists them; FlexFront 5.1 points to a portal that is not in the file.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "entries", "unresolvedDocument"})
public interface ApprovedList extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** The sub-processors listed, with the days between which they were. */
  @JsonProperty("entries")
  @JsonPropertyDescription("The sub-processors listed, with the days between which they were.")
  List<AnnexEntry> entries();

  /** The document that holds the list, when it is not in the file. */
  @JsonProperty("unresolvedDocument")
  @JsonPropertyDescription("The document that holds the list, when it is not in the file.")
  Optional<String> unresolvedDocument();

  /** Returns an approved list. */
  static ApprovedList of(
      List<ClauseRef> clauses, List<AnnexEntry> entries, Optional<String> unresolvedDocument) {
    return ImmutableApprovedList.of(clauses, entries, unresolvedDocument);
  }

  @JsonCreator
  private static ApprovedList fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("entries") @Nullable List<AnnexEntry> entries,
      @JsonProperty("unresolvedDocument") @Nullable String unresolvedDocument,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an approved list");
    return ImmutableApprovedList.of(
        Absent.list(clauses), Absent.list(entries), Optional.ofNullable(unresolvedDocument));
  }
}
