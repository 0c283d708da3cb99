package eu.dpasdk.model.retention;

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
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(g) GDPR; FlexFront 15.3 to 15.5, Stratech 13.2 and 13.3: return and erasure. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "choice",
  "window",
  "onceOnly",
  "format",
  "destruction",
  "copiesToo",
  "certificate",
  "statutoryStorage",
  "storageScope",
  "noFurtherProcessing",
  "unresolvedDocument"
})
public interface EndTerms extends Sourced {
  /** The clauses this was read from, those on statutory storage included. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from, those on statutory storage included.")
  List<ClauseRef> clauses();

  /**
   * What the controller may choose at the end: ERASE_OR_RETURN, RETURN_ON_REQUEST if it may only
   * ask for the data, or NONE.
   */
  @JsonProperty(value = "choice", required = true)
  @JsonPropertyDescription(
      "What the controller may choose at the end: ERASE_OR_RETURN, RETURN_ON_REQUEST if"
          + " it may only ask for the data, or NONE.")
  ReturnChoice choice();

  /** How long after the end the controller may ask; absent if no limit is named. */
  @JsonProperty("window")
  @JsonPropertyDescription(
      "How long after the end the controller may ask; absent if no limit is named.")
  Optional<TimeLimit> window();

  /** Whether the controller may ask once only; false if absent. */
  @JsonProperty("onceOnly")
  @JsonPropertyDescription("Whether the controller may ask once only; false if absent.")
  @Value.Default
  default boolean onceOnly() {
    return false;
  }

  /** In which format the data are returned, in own words; absent if not stated. */
  @JsonProperty("format")
  @JsonPropertyDescription(
      "In which format the data are returned, in own words; absent if not stated.")
  Optional<Text> format();

  /**
   * Whether the processor erases what it holds when the agreement ends: DUTY, POWER if it only may,
   * or NOT_STATED. A duty that covers statutory storage only is a retention rule instead.
   */
  @JsonProperty(value = "destruction", required = true)
  @JsonPropertyDescription(
      "Whether the processor erases what it holds when the agreement ends: DUTY, POWER"
          + " if it only may, or NOT_STATED. A duty that covers statutory storage only is a"
          + " retention rule instead.")
  Destruction destruction();

  /** Whether copies are erased too, in so many words; false if absent. */
  @JsonProperty("copiesToo")
  @JsonPropertyDescription("Whether copies are erased too, in so many words; false if absent.")
  @Value.Default
  default boolean copiesToo() {
    return false;
  }

  /** Whether the processor confirms the erasure to the controller; false if absent. */
  @JsonProperty("certificate")
  @JsonPropertyDescription(
      "Whether the processor confirms the erasure to the controller; false if absent.")
  @Value.Default
  default boolean certificate() {
    return false;
  }

  /**
   * The clauses on what the law makes the processor keep after the end; empty if there are none.
   */
  @JsonProperty("statutoryStorage")
  @JsonPropertyDescription(
      "The clauses on what the law makes the processor keep after the end; empty if"
          + " there are none.")
  List<ClauseRef> statutoryStorage();

  /**
   * Which law may make the processor keep data after the end; absent if there are no such clauses.
   */
  @JsonProperty("storageScope")
  @JsonPropertyDescription(
      "Which law may make the processor keep data after the end; absent if there are "
          + "no such clauses.")
  Optional<LawScope> storageScope();

  /** The clauses by which all processing stops at the end; empty if there are none. */
  @JsonProperty("noFurtherProcessing")
  @JsonPropertyDescription(
      "The clauses by which all processing stops at the end; empty if there are none.")
  List<ClauseRef> noFurtherProcessing();

  /** The document that sets further terms for the return, when it is not in the file. */
  @JsonProperty("unresolvedDocument")
  @JsonPropertyDescription(
      "The document that sets further terms for the return, when it is not in the file.")
  Optional<String> unresolvedDocument();

  /** Returns every clause that is named, those on storage and on further processing included. */
  @Override
  default List<ClauseRef> allClauses() {
    return Stream.of(clauses(), statutoryStorage(), noFurtherProcessing())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /**
   * Starts the terms on the end; what is not optional must be set.
   *
   * <p>To be set: {@link #choice}, {@link #destruction}. May be set: {@link #clauses}, {@link
   * #window}, {@link #onceOnly}, {@link #format}, {@link #copiesToo}, {@link #certificate}, {@link
   * #statutoryStorage}, {@link #storageScope}, {@link #noFurtherProcessing}, {@link
   * #unresolvedDocument}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static EndTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "choice", required = true) ReturnChoice choice,
      @JsonProperty("window") @Nullable TimeLimit window,
      @JsonProperty("onceOnly") @Nullable Boolean onceOnly,
      @JsonProperty("format") @Nullable Text format,
      @JsonProperty(value = "destruction", required = true) Destruction destruction,
      @JsonProperty("copiesToo") @Nullable Boolean copiesToo,
      @JsonProperty("certificate") @Nullable Boolean certificate,
      @JsonProperty("statutoryStorage") @Nullable List<ClauseRef> statutoryStorage,
      @JsonProperty("storageScope") @Nullable LawScope storageScope,
      @JsonProperty("noFurtherProcessing") @Nullable List<ClauseRef> noFurtherProcessing,
      @JsonProperty("unresolvedDocument") @Nullable String unresolvedDocument,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on the end");
    return ImmutableEndTerms.of(
        Absent.list(clauses),
        choice,
        Optional.ofNullable(window),
        Absent.or(onceOnly, false),
        Optional.ofNullable(format),
        destruction,
        Absent.or(copiesToo, false),
        Absent.or(certificate, false),
        Absent.list(statutoryStorage),
        Optional.ofNullable(storageScope),
        Absent.list(noFurtherProcessing),
        Optional.ofNullable(unresolvedDocument));
  }

  /** Builds the terms on the end. */
  final class Builder extends ImmutableEndTerms.Builder {}
}
