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
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Two clauses of one agreement that cannot both be followed. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"first", "second", "about"})
public interface Contradiction extends Sourced {
  /** The clauses on one side. */
  @JsonProperty("first")
  @JsonPropertyDescription("The clauses on one side.")
  List<ClauseRef> first();

  /** The clauses on the other side. */
  @JsonProperty("second")
  @JsonPropertyDescription("The clauses on the other side.")
  List<ClauseRef> second();

  /** What they contradict each other about. */
  @JsonProperty(value = "about", required = true)
  @JsonPropertyDescription("What they contradict each other about.")
  Text about();

  /** Returns a contradiction. */
  static Contradiction of(List<ClauseRef> first, List<ClauseRef> second, Text about) {
    return ImmutableContradiction.of(first, second, about);
  }

  @Override
  default List<ClauseRef> clauses() {
    return Stream.concat(first().stream(), second().stream()).toList();
  }

  @JsonCreator
  private static Contradiction fromJson(
      @JsonProperty("first") @Nullable List<ClauseRef> first,
      @JsonProperty("second") @Nullable List<ClauseRef> second,
      @JsonProperty(value = "about", required = true) Text about,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a contradiction");
    return ImmutableContradiction.of(Absent.list(first), Absent.list(second), about);
  }
}
