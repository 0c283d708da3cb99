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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) GDPR; FlexFront 4.1 and annex 2, Stratech 3.1 and annex 1: the processing. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "subjectMatter",
  "duration",
  "nature",
  "purpose",
  "dataCategories",
  "subjectCategories",
  "activities",
  "interfaces",
  "versions"
})
public interface ProcessingDescription extends Sourced {
  /** The clauses this was read from, apart from those that its parts name. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from, apart from those that its parts name.")
  List<ClauseRef> clauses();

  /** The subject-matter of the processing; absent if not stated. */
  @JsonProperty("subjectMatter")
  @JsonPropertyDescription("The subject-matter of the processing; absent if not stated.")
  Optional<Stated> subjectMatter();

  /** How long the processing lasts; absent if not stated. */
  @JsonProperty("duration")
  @JsonPropertyDescription("How long the processing lasts; absent if not stated.")
  Optional<Stated> duration();

  /** The nature of the processing: the kinds of operations; absent if not stated. */
  @JsonProperty("nature")
  @JsonPropertyDescription(
      "The nature of the processing: the kinds of operations; absent if not stated.")
  Optional<Stated> nature();

  /** The controller's purpose in having the data processed; absent if it cannot be told. */
  @JsonProperty("purpose")
  @JsonPropertyDescription(
      "The controller's purpose in having the data processed; absent if it cannot be told.")
  Optional<Stated> purpose();

  /** The categories of personal data, in the order of the agreement. */
  @JsonProperty("dataCategories")
  @JsonPropertyDescription("The categories of personal data, in the order of the agreement.")
  List<DataCategory> dataCategories();

  /** The categories of data subjects, stated or inferred. */
  @JsonProperty("subjectCategories")
  @JsonPropertyDescription("The categories of data subjects, stated or inferred.")
  List<SubjectCategory> subjectCategories();

  /** What the processor does with the data, one entry an activity. */
  @JsonProperty("activities")
  @JsonPropertyDescription("What the processor does with the data, one entry an activity.")
  List<Activity> activities();

  /**
   * The connections through which data are exchanged with others, in the order of the agreement.
   */
  @JsonProperty("interfaces")
  @JsonPropertyDescription(
      "The connections through which data are exchanged with others, in the order of"
          + " the agreement.")
  List<DataInterface> interfaces();

  /** The versions of the annexes, the oldest of each annex first; empty if none are recorded. */
  @JsonProperty("versions")
  @JsonPropertyDescription(
      "The versions of the annexes, the oldest of each annex first; empty if none are recorded.")
  List<AnnexVersion> versions();

  /**
   * Starts the description of the processing; what is not optional must be set.
   *
   * <p>May be set: {@link #clauses}, {@link #subjectMatter}, {@link #duration}, {@link #nature},
   * {@link #purpose}, {@link #dataCategories}, {@link #subjectCategories}, {@link #activities},
   * {@link #interfaces}, {@link #versions}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns whether a category is marked as data of Article 9 or 10 GDPR. */
  @Value.Derived
  @Value.Auxiliary
  default boolean namesSensitiveData() {
    return dataCategories().stream()
        .map(DataCategory::flags)
        .anyMatch(flags -> flags.contains(DataFlag.SPECIAL) || flags.contains(DataFlag.CRIMINAL));
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    subjectMatter().ifPresent(visitor);
    duration().ifPresent(visitor);
    nature().ifPresent(visitor);
    purpose().ifPresent(visitor);
    dataCategories().forEach(visitor);
    subjectCategories().forEach(visitor);
    activities().forEach(visitor);
    interfaces().forEach(visitor);
    versions().forEach(visitor);
  }

  @JsonCreator
  private static ProcessingDescription fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("subjectMatter") @Nullable Stated subjectMatter,
      @JsonProperty("duration") @Nullable Stated duration,
      @JsonProperty("nature") @Nullable Stated nature,
      @JsonProperty("purpose") @Nullable Stated purpose,
      @JsonProperty("dataCategories") @Nullable List<DataCategory> dataCategories,
      @JsonProperty("subjectCategories") @Nullable List<SubjectCategory> subjectCategories,
      @JsonProperty("activities") @Nullable List<Activity> activities,
      @JsonProperty("interfaces") @Nullable List<DataInterface> interfaces,
      @JsonProperty("versions") @Nullable List<AnnexVersion> versions,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the description of the processing");
    return ImmutableProcessingDescription.of(
        Absent.list(clauses),
        Optional.ofNullable(subjectMatter),
        Optional.ofNullable(duration),
        Optional.ofNullable(nature),
        Optional.ofNullable(purpose),
        Absent.list(dataCategories),
        Absent.list(subjectCategories),
        Absent.list(activities),
        Absent.list(interfaces),
        Absent.list(versions));
  }

  /** Builds the description of the processing. */
  final class Builder extends ImmutableProcessingDescription.Builder {}
}
