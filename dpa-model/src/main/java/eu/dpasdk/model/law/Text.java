package eu.dpasdk.model.law;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A text in Dutch and in English; neither is ever missing. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"nl", "en"})
public interface Text {
  /** The Dutch text. */
  @JsonProperty(value = "nl", required = true)
  @JsonPropertyDescription("The Dutch text.")
  String nl();

  /** The English text. */
  @JsonProperty(value = "en", required = true)
  @JsonPropertyDescription("The English text.")
  String en();

  /** Returns the text in {@code language}. */
  default String in(Language language) {
    return language == Language.NL ? nl() : en();
  }

  /** Returns a text; both languages must hold something other than white space. */
  static Text of(String nl, String en) {
    return ImmutableText.of(nl, en);
  }

  @JsonCreator
  private static Text fromJson(
      @JsonProperty(value = "nl", required = true) String nl,
      @JsonProperty(value = "en", required = true) String en,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a text");
    return of(nl, en);
  }

  /** Refuses an empty language. */
  @Value.Check
  default void check() {
    if (!nl().isBlank() && !en().isBlank()) {
      return;
    }
    new Faults()
        .require(!nl().isBlank(), "/nl", "blank", "a Dutch text")
        .require(!en().isBlank(), "/en", "blank", "an English text")
        .throwIfAny();
  }
}
