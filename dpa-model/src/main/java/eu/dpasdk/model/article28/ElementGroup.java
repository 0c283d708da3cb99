package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Elements of Article 28 GDPR that make one whole. The JSON form is the code. */
public enum ElementGroup {
  /** A28.3: what the contract describes. */
  @JsonProperty("A28.3")
  CHAPEAU("A28.3", "wat de overeenkomst omschrijft", "what the contract describes"),
  /** A28.3.a: instructions. */
  @JsonProperty("A28.3.a")
  A("A28.3.a", "instructies", "instructions"),
  /** A28.3.f: assistance. */
  @JsonProperty("A28.3.f")
  F("A28.3.f", "bijstand", "assistance"),
  /** A28.3.g: end. */
  @JsonProperty("A28.3.g")
  G("A28.3.g", "einde", "end"),
  /** A28.3.h: compliance and audit. */
  @JsonProperty("A28.3.h")
  H("A28.3.h", "aantonen en audit", "compliance and audit"),
  /** A28.4: obligations of sub-processors. */
  @JsonProperty("A28.4")
  SUB_PROCESSORS("A28.4", "verplichtingen van sub-verwerkers", "obligations of sub-processors");

  private final String code;
  private final Text label;

  ElementGroup(String code, String nl, String en) {
    this.code = code;
    this.label = Text.of(nl, en);
  }

  /** Returns the code, such as {@code A28.3.a}. */
  public String code() {
    return code;
  }

  /** Returns what the group is called. */
  public Text label() {
    return label;
  }

  /** Returns its parts, in the order of the law. */
  public List<Element> parts() {
    return Arrays.stream(Element.values())
        .filter(element -> element.group().filter(this::equals).isPresent())
        .toList();
  }

  /** Returns the group with {@code code}; refuses any other text. */
  public static ElementGroup ofCode(String code) {
    for (ElementGroup group : values()) {
      if (group.code.equals(code)) {
        return group;
      }
    }
    throw InvalidValueException.of(
        "",
        "'" + code + "' is not a group of elements",
        Arrays.stream(values()).map(ElementGroup::code).collect(Collectors.joining(", ")));
  }
}
