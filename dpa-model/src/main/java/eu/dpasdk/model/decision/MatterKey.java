package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Names one matter of a case file: its topic, and the name the case file gives it. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"topic", "name"})
public interface MatterKey extends Comparable<MatterKey> {
  /** The topic. */
  @JsonProperty(value = "topic", required = true)
  @JsonPropertyDescription("The topic.")
  Topic topic();

  /** The name the case file gives it; empty where the topic has only one. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("The name the case file gives it; empty where the topic has only one.")
  String name();

  /** Returns the key of a matter. */
  static MatterKey of(Topic topic, String name) {
    return ImmutableMatterKey.of(topic, name);
  }

  /** Orders by topic, then by name. */
  @Override
  default int compareTo(MatterKey other) {
    int byTopic = topic().compareTo(other.topic());
    return byTopic != 0 ? byTopic : name().compareTo(other.name());
  }

  /** Returns the key in one word, such as {@code breach/b1} or {@code audit}. */
  default String path() {
    String word = topic().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name().isEmpty() ? word : word + "/" + name();
  }

  @JsonCreator
  private static MatterKey fromJson(
      @JsonProperty(value = "topic", required = true) Topic topic,
      @JsonProperty(value = "name", required = true) String name,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the key of a matter");
    return ImmutableMatterKey.of(topic, name);
  }
}
