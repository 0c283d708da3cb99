package eu.dpasdk.model.agreement;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A numbered clause of the paper contract, what it is about, and whether it is in scope. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"ref", "scope", "summary", "reason", "unresolvedDocument"})
public interface Clause {
  /** The number on the paper, such as 10.1 or annex 1 §4. */
  @JsonProperty(value = "ref", required = true)
  @JsonPropertyDescription("The number on the paper, such as 10.1 or annex 1 §4.")
  ClauseRef ref();

  /**
   * What the clause is to data protection: IN_SCOPE, ADJACENT if it supplies a fact that rules
   * need, COMMERCIAL, or UNRESOLVED if it points to a document that is not in the file.
   */
  @JsonProperty(value = "scope", required = true)
  @JsonPropertyDescription(
      "What the clause is to data protection: IN_SCOPE, ADJACENT if it supplies a fact "
          + "that rules need, COMMERCIAL, or UNRESOLVED if it points to a document that is "
          + "not in the file.")
  ClauseScope scope();

  /** What the clause says, in own words. */
  @JsonProperty(value = "summary", required = true)
  @JsonPropertyDescription("What the clause says, in own words.")
  Text summary();

  /** Why it is adjacent, commercial or unresolved; never for a clause in scope. */
  @JsonProperty("reason")
  @JsonPropertyDescription(
      "Why it is adjacent, commercial or unresolved; never for a clause in scope.")
  Optional<Text> reason();

  /** The document it points to, when that is not in the file. */
  @JsonProperty("unresolvedDocument")
  @JsonPropertyDescription("The document it points to, when that is not in the file.")
  Optional<String> unresolvedDocument();

  /** Returns a clause. */
  static Clause of(
      ClauseRef ref,
      ClauseScope scope,
      Text summary,
      Optional<Text> reason,
      Optional<String> unresolvedDocument) {
    return ImmutableClause.of(ref, scope, summary, reason, unresolvedDocument);
  }

  /** Returns a clause that concerns personal data, with what it says in Dutch and English. */
  static Clause inScope(String number, String nl, String en) {
    return of(
        ClauseRef.of(number),
        ClauseScope.IN_SCOPE,
        Text.of(nl, en),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns a clause of another scope, with what it says and the reason for that scope. */
  static Clause outside(String number, ClauseScope scope, Text summary, Text reason) {
    return of(ClauseRef.of(number), scope, summary, Optional.of(reason), Optional.empty());
  }

  /** Returns a clause that points to a document which is not in the file. */
  static Clause unresolved(String number, Text summary, Text reason, String document) {
    return of(
        ClauseRef.of(number),
        ClauseScope.UNRESOLVED,
        summary,
        Optional.of(reason),
        Optional.of(document));
  }

  @JsonCreator
  private static Clause fromJson(
      @JsonProperty(value = "ref", required = true) ClauseRef ref,
      @JsonProperty(value = "scope", required = true) ClauseScope scope,
      @JsonProperty(value = "summary", required = true) Text summary,
      @JsonProperty("reason") @Nullable Text reason,
      @JsonProperty("unresolvedDocument") @Nullable String unresolvedDocument,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a clause");
    return ImmutableClause.of(
        ref, scope, summary, Optional.ofNullable(reason), Optional.ofNullable(unresolvedDocument));
  }

  /** Refuses an unresolved clause that names no missing document, and a scope without a reason. */
  @Value.Check
  default void check() {
    boolean unresolved = scope() == ClauseScope.UNRESOLVED;
    boolean inScope = scope() == ClauseScope.IN_SCOPE;
    new Faults()
        .require(
            unresolved == unresolvedDocument().isPresent(),
            "/unresolvedDocument",
            "scope is " + scope(),
            "a document if the scope is UNRESOLVED, and only then")
        .require(
            unresolved || inScope == reason().isEmpty(),
            "/reason",
            "scope is " + scope(),
            "a reason if the scope is ADJACENT or COMMERCIAL, and none if it is IN_SCOPE")
        .throwIfAny();
  }
}
