package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.GivenLists;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28 GDPR: what an agreement makes of one element, on two axes that are never merged. */
@Value.Immutable
@GivenLists
@JsonValueType
@JsonPropertyOrder({
  "element",
  "statute",
  "benchmark",
  "severity",
  "clauses",
  "paths",
  "reasons",
  "ambiguous"
})
public interface ElementFinding {
  /** The element, by its code such as A28.3.a.instr. */
  @JsonProperty(value = "element", required = true)
  @JsonPropertyDescription("The element, by its code such as A28.3.a.instr.")
  Element element();

  /** What the text of the GDPR makes of it. */
  @JsonProperty(value = "statute", required = true)
  @JsonPropertyDescription("What the text of the GDPR makes of it.")
  ElementResult statute();

  /** What Decision (EU) 2021/915 and the EDPB make of it; never better than statute. */
  @JsonProperty(value = "benchmark", required = true)
  @JsonPropertyDescription(
      "What Decision (EU) 2021/915 and the EDPB make of it; never better than statute.")
  ElementResult benchmark();

  /** How much the weightiest reason weighs. */
  @JsonProperty(value = "severity", required = true)
  @JsonPropertyDescription("How much the weightiest reason weighs.")
  Severity severity();

  /** The clauses that decided it; empty if nothing was found. */
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses that decided it; empty if nothing was found.")
  default List<ClauseRef> clauses() {
    return grounds().clauses();
  }

  /** Where the terms that decided it stand in the agreement, as JSON Pointers. */
  @JsonProperty("paths")
  @JsonPropertyDescription(
      "Where the terms that decided it stand in the agreement, as JSON Pointers.")
  default List<String> paths() {
    return grounds().paths();
  }

  /**
   * Each rule applied: first what lowers the result on the statute, then on the benchmark, then the
   * rest.
   */
  @JsonProperty("reasons")
  @JsonPropertyDescription(
      "Each rule applied: first what lowers the result on the statute, then on the benchmark, then the rest.")
  default List<Reason> reasons() {
    return grounds().reasons();
  }

  /** What it rests on: clauses, paths and reasons, worked out when asked for. */
  Grounds grounds();

  /**
   * The answers to contested questions that would change a result, by name; empty if none would.
   */
  @JsonProperty("ambiguous")
  @JsonPropertyDescription(
      "The answers to contested questions that would change a result, by name; empty "
          + "if none would.")
  List<String> ambiguous();

  /** Returns the finding on an element. */
  static ElementFinding of(
      Element element,
      ElementResult statute,
      ElementResult benchmark,
      Severity severity,
      List<ClauseRef> clauses,
      List<String> paths,
      List<Reason> reasons,
      List<String> ambiguous) {
    return of(
        element, statute, benchmark, severity, Grounds.of(clauses, paths, reasons), ambiguous);
  }

  /** Returns the finding on an element that rests on {@code grounds}. */
  static ElementFinding of(
      Element element,
      ElementResult statute,
      ElementResult benchmark,
      Severity severity,
      Grounds grounds,
      List<String> ambiguous) {
    return ImmutableElementFinding.of(
        element, statute, benchmark, severity, grounds, List.copyOf(ambiguous));
  }

  @JsonCreator
  private static ElementFinding fromJson(
      @JsonProperty(value = "element", required = true) Element element,
      @JsonProperty(value = "statute", required = true) ElementResult statute,
      @JsonProperty(value = "benchmark", required = true) ElementResult benchmark,
      @JsonProperty(value = "severity", required = true) Severity severity,
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("paths") @Nullable List<String> paths,
      @JsonProperty("reasons") @Nullable List<Reason> reasons,
      @JsonProperty("ambiguous") @Nullable List<String> ambiguous,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the finding on an element");
    return of(
        element,
        statute,
        benchmark,
        severity,
        Absent.list(clauses),
        Absent.list(paths),
        Absent.list(reasons),
        Absent.list(ambiguous));
  }
}
