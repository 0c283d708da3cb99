package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.transfer.TransferArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 30(2) GDPR: the entry of one agreement in the register of the processor. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "agreement",
  "controller",
  "processor",
  "categories",
  "area",
  "transfers",
  "measures",
  "missing"
})
public interface RegisterEntry {
  /** The id of the agreement. */
  @JsonProperty(value = "agreement", required = true)
  @JsonPropertyDescription("The id of the agreement.")
  String agreement();

  /** The controller on whose behalf the data are processed. */
  @JsonProperty(value = "controller", required = true)
  @JsonPropertyDescription("The controller on whose behalf the data are processed.")
  Party controller();

  /** The processor that keeps the register. */
  @JsonProperty(value = "processor", required = true)
  @JsonPropertyDescription("The processor that keeps the register.")
  Party processor();

  /** The categories of processing, one entry each. */
  @JsonProperty("categories")
  @JsonPropertyDescription("The categories of processing, one entry each.")
  List<Text> categories();

  /** Where the data may be; absent if the agreement does not say. */
  @JsonProperty("area")
  @JsonPropertyDescription("Where the data may be; absent if the agreement does not say.")
  Optional<TransferArea> area();

  /** The processing marked as outside the European Economic Area. */
  @JsonProperty("transfers")
  @JsonPropertyDescription("The processing marked as outside the European Economic Area.")
  List<String> transfers();

  /** The security measures, one entry each. */
  @JsonProperty("measures")
  @JsonPropertyDescription("The security measures, one entry each.")
  List<Text> measures();

  /** What the agreement leaves open. */
  @JsonProperty("missing")
  @JsonPropertyDescription("What the agreement leaves open.")
  Set<RegisterItem> missing();

  /** Starts an entry of the register; what is not optional must be set. */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static RegisterEntry fromJson(
      @JsonProperty(value = "agreement", required = true) String agreement,
      @JsonProperty(value = "controller", required = true) Party controller,
      @JsonProperty(value = "processor", required = true) Party processor,
      @JsonProperty("categories") @Nullable List<Text> categories,
      @JsonProperty("area") @Nullable TransferArea area,
      @JsonProperty("transfers") @Nullable List<String> transfers,
      @JsonProperty("measures") @Nullable List<Text> measures,
      @JsonProperty("missing") @Nullable Set<RegisterItem> missing,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an entry of the register");
    return ImmutableRegisterEntry.of(
        agreement,
        controller,
        processor,
        Absent.list(categories),
        Optional.ofNullable(area),
        Absent.list(transfers),
        Absent.list(measures),
        Absent.set(missing));
  }

  /** Builds an entry of the register. */
  final class Builder extends ImmutableRegisterEntry.Builder {}
}
