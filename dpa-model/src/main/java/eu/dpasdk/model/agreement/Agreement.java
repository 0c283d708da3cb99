package eu.dpasdk.model.agreement;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Required;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.time.Zones;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 28(3) GDPR: a data-processing agreement between one controller and one processor, with
 * one typed term a topic.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"schemaVersion", "id", "title", "zone", "parties", "clauses", "subProcessing"})
public interface Agreement {
  /** The version of the JSON form that this library writes. */
  int SCHEMA_VERSION = 1;

  /** A short name without spaces, such as {@code stratech}. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("A short name without spaces, such as stratech.")
  String id();

  /** The title on the paper. */
  @JsonProperty(value = "title", required = true)
  @JsonPropertyDescription("The title on the paper.")
  Text title();

  /** The zone whose calendar days count; Europe/Amsterdam unless said otherwise. */
  @JsonProperty("zone")
  @JsonPropertyDescription("The zone whose calendar days count; Europe/Amsterdam if absent.")
  @Value.Default
  default ZoneId zone() {
    return Zones.AMSTERDAM;
  }

  /** The controller and the processor. */
  @JsonProperty(value = "parties", required = true)
  @JsonPropertyDescription("The controller and the processor, one of each.")
  List<Party> parties();

  /** The numbered clauses of the paper contract. */
  @JsonProperty("clauses")
  @JsonPropertyDescription("The numbered clauses of the paper contract.")
  List<Clause> clauses();

  /** What was agreed about sub-processors; absent if nothing was. */
  @JsonProperty("subProcessing")
  @JsonPropertyDescription("What was agreed about sub-processors; absent if nothing was.")
  Optional<SubProcessingTerms> subProcessing();

  /** The version of the JSON form. */
  @JsonProperty("schemaVersion")
  @JsonPropertyDescription("The version of this form; 1.")
  default int schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** Returns the party on {@code side}. */
  default Party party(PartyRole side) {
    return parties().stream().filter(party -> party.role() == side).findFirst().orElseThrow();
  }

  /** Starts an agreement; id, title and both parties must be set. */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static Agreement fromJson(
      @JsonProperty("schemaVersion") @Nullable Integer schemaVersion,
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "title", required = true) Text title,
      @JsonProperty("zone") @Nullable ZoneId zone,
      @JsonProperty(value = "parties", required = true) List<Party> parties,
      @JsonProperty("clauses") @Nullable List<Clause> clauses,
      @JsonProperty("subProcessing") @Nullable SubProcessingTerms subProcessing,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an agreement");
    SchemaVersion.check(schemaVersion);
    return ImmutableAgreement.of(
        id,
        title,
        Absent.or(zone, Zones.AMSTERDAM),
        Required.of(parties, "parties"),
        Absent.list(clauses),
        Optional.ofNullable(subProcessing));
  }

  /** Refuses missing parties, clauses numbered twice, and terms read from a clause not listed. */
  @Value.Check
  default void check() {
    Faults faults =
        new Faults()
            .require(
                id().matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "/id",
                "'" + id() + "' is not a short name",
                "lower-case words and digits joined by hyphens")
            .require(
                parties().size() == 2 && parties().get(0).role() != parties().get(1).role(),
                "/parties",
                parties().stream().map(party -> party.role().name()).toList().toString(),
                "one CONTROLLER and one PROCESSOR");
    Set<ClauseRef> listed = new HashSet<>();
    for (int i = 0; i < clauses().size(); i++) {
      ClauseRef ref = clauses().get(i).ref();
      faults.require(
          listed.add(ref), "/clauses/" + i + "/ref", "clause " + ref.number() + " twice", "once");
    }
    readFrom()
        .distinct()
        .filter(ref -> !listed.contains(ref) && !listed.contains(ref.clause()))
        .forEach(
            ref ->
                faults.require(
                    false,
                    "/clauses",
                    "terms were read from clause " + ref.number() + ", which is not listed",
                    "every clause that a term names"));
    faults.throwIfAny();
  }

  /** Returns every clause that a term names. */
  private Stream<ClauseRef> readFrom() {
    return subProcessing().stream().flatMap(SubProcessingTerms::clauses);
  }

  /** Builds an agreement. */
  final class Builder extends ImmutableAgreement.Builder {}
}
