package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28 GDPR: what an agreement makes of a group of elements; it follows from the parts. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"group", "statute", "benchmark"})
public interface GroupFinding {
  /** The group, by its code such as A28.3.f. */
  @JsonProperty(value = "group", required = true)
  @JsonPropertyDescription("The group, by its code such as A28.3.f.")
  ElementGroup group();

  /** PRESENT if every part that applies is, MISSING if none is addressed, else PARTIAL. */
  @JsonProperty(value = "statute", required = true)
  @JsonPropertyDescription(
      "PRESENT if every part that applies is, MISSING if none is addressed, else PARTIAL.")
  ElementResult statute();

  /** The same for the benchmark. */
  @JsonProperty(value = "benchmark", required = true)
  @JsonPropertyDescription("The same for the benchmark.")
  ElementResult benchmark();

  /** Returns the finding on a group. */
  static GroupFinding of(ElementGroup group, ElementResult statute, ElementResult benchmark) {
    return ImmutableGroupFinding.of(group, statute, benchmark);
  }

  @JsonCreator
  private static GroupFinding fromJson(
      @JsonProperty(value = "group", required = true) ElementGroup group,
      @JsonProperty(value = "statute", required = true) ElementResult statute,
      @JsonProperty(value = "benchmark", required = true) ElementResult benchmark,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the finding on a group");
    return ImmutableGroupFinding.of(group, statute, benchmark);
  }
}
