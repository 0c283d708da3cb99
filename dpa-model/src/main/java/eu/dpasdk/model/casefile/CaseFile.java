package eu.dpasdk.model.casefile;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.SchemaVersion;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An agreement and what happened under it. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"schemaVersion", "agreement", "events"})
public interface CaseFile {
  /** The agreement. */
  @JsonProperty(value = "agreement", required = true)
  @JsonPropertyDescription("The agreement.")
  Agreement agreement();

  /** What happened under it, in any order. */
  @JsonProperty("events")
  @JsonPropertyDescription("What happened under the agreement, in any order.")
  List<Event> events();

  /** The version of the JSON form. */
  @JsonProperty("schemaVersion")
  @JsonPropertyDescription("The version of this form; 1.")
  default int schemaVersion() {
    return Agreement.SCHEMA_VERSION;
  }

  /** Returns the events about sub-processors. */
  default List<SubProcessingEvent> subProcessingEvents() {
    return events().stream()
        .filter(SubProcessingEvent.class::isInstance)
        .map(event -> (SubProcessingEvent) event)
        .toList();
  }

  /** Returns the case file. */
  static CaseFile of(Agreement agreement, List<? extends Event> events) {
    return ImmutableCaseFile.of(agreement, List.copyOf(events));
  }

  @JsonCreator
  private static CaseFile fromJson(
      @JsonProperty("schemaVersion") @Nullable Integer schemaVersion,
      @JsonProperty(value = "agreement", required = true) Agreement agreement,
      @JsonProperty("events") @Nullable List<Event> events,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a case file");
    SchemaVersion.check(schemaVersion);
    return of(agreement, Absent.list(events));
  }
}
