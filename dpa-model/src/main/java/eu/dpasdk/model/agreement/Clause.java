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
  /** Its number. */
  @JsonProperty(value = "ref", required = true)
  @JsonPropertyDescription("Its number.")
  ClauseRef ref();

  /** What it is to data protection. */
  @JsonProperty(value = "scope", required = true)
  @JsonPropertyDescription("What it is to data protection.")
  ClauseScope scope();

  /** What it says, in own words. */
  @JsonProperty(value = "summary", required = true)
  @JsonPropertyDescription("What it says, in own words.")
  Text summary();

  /** Why it is adjacent, commercial or unresolved; absent for a clause in scope. */
  @JsonProperty("reason")
  @JsonPropertyDescription(
      "Why it is adjacent, commercial or unresolved; absent for a clause in scope.")
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
    new Faults()
        .require(
            (scope() == ClauseScope.UNRESOLVED) == unresolvedDocument().isPresent(),
            "/unresolvedDocument",
            "scope is " + scope(),
            "a document if the scope is UNRESOLVED, and only then")
        .require(
            (scope() == ClauseScope.IN_SCOPE) == reason().isEmpty(),
            "/reason",
            "scope is " + scope(),
            "a reason unless the scope is IN_SCOPE")
        .throwIfAny();
  }
}
