package eu.dpasdk.model.agreement;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.instruction.PurposeTerms;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Required;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.liability.LiabilityTerms;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.ControllerDuties;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.ProcessorRegister;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.model.transfer.DisclosureTerms;
import eu.dpasdk.model.transfer.TransferTerms;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 28(3) GDPR: a data-processing agreement between one controller and one processor, with
 * one typed term a topic. What the paper does not say is absent.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "schemaVersion",
  "id",
  "title",
  "zone",
  "parties",
  "clauses",
  "contradictions",
  "general",
  "duration",
  "processing",
  "controllerDuties",
  "register",
  "instructions",
  "purposes",
  "transfers",
  "disclosure",
  "confidentiality",
  "security",
  "subProcessing",
  "requests",
  "assistance",
  "breach",
  "retention",
  "end",
  "audit",
  "liability"
})
public interface Agreement {
  /** The version of the JSON form that this library writes. */
  int SCHEMA_VERSION = 1;

  /** The version of the JSON form. */
  @JsonProperty("schemaVersion")
  @JsonPropertyDescription("The version of this form; 1.")
  default int schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** A short name without spaces, such as stratech. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("A short name without spaces, such as stratech.")
  String id();

  /** The title on the paper. */
  @JsonProperty(value = "title", required = true)
  @JsonPropertyDescription("The title on the paper.")
  Text title();

  /** The zone whose calendar days count; Europe/Amsterdam if absent. */
  @JsonProperty("zone")
  @JsonPropertyDescription("The zone whose calendar days count; Europe/Amsterdam if absent.")
  @Value.Default
  default ZoneId zone() {
    return Zones.AMSTERDAM;
  }

  /** The controller and the processor, one of each. */
  @JsonProperty(value = "parties", required = true)
  @JsonPropertyDescription("The controller and the processor, one of each.")
  List<Party> parties();

  /** The numbered clauses of the paper contract. */
  @JsonProperty("clauses")
  @JsonPropertyDescription("The numbered clauses of the paper contract.")
  List<Clause> clauses();

  /** Clauses that cannot both be followed. */
  @JsonProperty("contradictions")
  @JsonPropertyDescription("Clauses that cannot both be followed.")
  List<Contradiction> contradictions();

  /** The instrument itself; absent if nothing is recorded. */
  @JsonProperty("general")
  @JsonPropertyDescription("The instrument itself; absent if nothing is recorded.")
  Optional<GeneralTerms> general();

  /** Duration, change and end. */
  @JsonProperty("duration")
  @JsonPropertyDescription("Duration, change and end.")
  Optional<DurationTerms> duration();

  /** What is processed. */
  @JsonProperty("processing")
  @JsonPropertyDescription("What is processed.")
  Optional<ProcessingDescription> processing();

  /** What stays with the controller. */
  @JsonProperty("controllerDuties")
  @JsonPropertyDescription("What stays with the controller.")
  Optional<ControllerDuties> controllerDuties();

  /** The processor's register. */
  @JsonProperty("register")
  @JsonPropertyDescription("The processor's register.")
  Optional<ProcessorRegister> register();

  /** Processing on instructions. */
  @JsonProperty("instructions")
  @JsonPropertyDescription("Processing on instructions.")
  Optional<InstructionTerms> instructions();

  /** Purposes. */
  @JsonProperty("purposes")
  @JsonPropertyDescription("Purposes.")
  Optional<PurposeTerms> purposes();

  /** Transfers. */
  @JsonProperty("transfers")
  @JsonPropertyDescription("Transfers.")
  Optional<TransferTerms> transfers();

  /** Disclosure to third parties. */
  @JsonProperty("disclosure")
  @JsonPropertyDescription("Disclosure to third parties.")
  Optional<DisclosureTerms> disclosure();

  /** Confidentiality. */
  @JsonProperty("confidentiality")
  @JsonPropertyDescription("Confidentiality.")
  Optional<ConfidentialityTerms> confidentiality();

  /** Security. */
  @JsonProperty("security")
  @JsonPropertyDescription("Security.")
  Optional<SecurityTerms> security();

  /** What was agreed about sub-processors; absent if nothing was. */
  @JsonProperty("subProcessing")
  @JsonPropertyDescription("What was agreed about sub-processors; absent if nothing was.")
  Optional<SubProcessingTerms> subProcessing();

  /** Requests of data subjects. */
  @JsonProperty("requests")
  @JsonPropertyDescription("Requests of data subjects.")
  Optional<RequestTerms> requests();

  /** Assistance with Articles 32 to 36, one entry a wording. */
  @JsonProperty("assistance")
  @JsonPropertyDescription("Assistance with Articles 32 to 36, one entry a wording.")
  List<AssistanceTerms> assistance();

  /** Notice of breaches. */
  @JsonProperty("breach")
  @JsonPropertyDescription("Notice of breaches.")
  Optional<BreachTerms> breach();

  /** How long which data are kept. */
  @JsonProperty("retention")
  @JsonPropertyDescription("How long which data are kept.")
  List<RetentionRule> retention();

  /** Return and erasure. */
  @JsonProperty("end")
  @JsonPropertyDescription("Return and erasure.")
  Optional<EndTerms> end();

  /** Audits. */
  @JsonProperty("audit")
  @JsonPropertyDescription("Audits.")
  Optional<AuditTerms> audit();

  /** Liability. */
  @JsonProperty("liability")
  @JsonPropertyDescription("Liability.")
  Optional<LiabilityTerms> liability();

  /** Starts an agreement; what is not optional must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the party on {@code side}. */
  default Party party(PartyRole side) {
    return parties().stream().filter(party -> party.role() == side).findFirst().orElseThrow();
  }

  /** Hands every term of the agreement to {@code visitor}, topic by topic. */
  default void forEachTerm(Consumer<? super Sourced> visitor) {
    contradictions().forEach(visitor);
    general().ifPresent(visitor);
    duration().ifPresent(visitor);
    processing().ifPresent(visitor);
    controllerDuties().ifPresent(visitor);
    register().ifPresent(visitor);
    instructions().ifPresent(visitor);
    purposes().ifPresent(visitor);
    transfers().ifPresent(visitor);
    disclosure().ifPresent(visitor);
    confidentiality().ifPresent(visitor);
    security().ifPresent(visitor);
    subProcessing().ifPresent(visitor);
    requests().ifPresent(visitor);
    assistance().forEach(visitor);
    breach().ifPresent(visitor);
    retention().forEach(visitor);
    end().ifPresent(visitor);
    audit().ifPresent(visitor);
    liability().ifPresent(visitor);
  }

  @JsonCreator
  private static Agreement fromJson(
      @JsonProperty("schemaVersion") @Nullable Integer schemaVersion,
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "title", required = true) Text title,
      @JsonProperty("zone") @Nullable ZoneId zone,
      @JsonProperty(value = "parties", required = true) List<Party> parties,
      @JsonProperty("clauses") @Nullable List<Clause> clauses,
      @JsonProperty("contradictions") @Nullable List<Contradiction> contradictions,
      @JsonProperty("general") @Nullable GeneralTerms general,
      @JsonProperty("duration") @Nullable DurationTerms duration,
      @JsonProperty("processing") @Nullable ProcessingDescription processing,
      @JsonProperty("controllerDuties") @Nullable ControllerDuties controllerDuties,
      @JsonProperty("register") @Nullable ProcessorRegister register,
      @JsonProperty("instructions") @Nullable InstructionTerms instructions,
      @JsonProperty("purposes") @Nullable PurposeTerms purposes,
      @JsonProperty("transfers") @Nullable TransferTerms transfers,
      @JsonProperty("disclosure") @Nullable DisclosureTerms disclosure,
      @JsonProperty("confidentiality") @Nullable ConfidentialityTerms confidentiality,
      @JsonProperty("security") @Nullable SecurityTerms security,
      @JsonProperty("subProcessing") @Nullable SubProcessingTerms subProcessing,
      @JsonProperty("requests") @Nullable RequestTerms requests,
      @JsonProperty("assistance") @Nullable List<AssistanceTerms> assistance,
      @JsonProperty("breach") @Nullable BreachTerms breach,
      @JsonProperty("retention") @Nullable List<RetentionRule> retention,
      @JsonProperty("end") @Nullable EndTerms end,
      @JsonProperty("audit") @Nullable AuditTerms audit,
      @JsonProperty("liability") @Nullable LiabilityTerms liability,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an agreement");
    SchemaVersion.check(schemaVersion);
    return ImmutableAgreement.of(
        id,
        title,
        Absent.or(zone, Zones.AMSTERDAM),
        Required.of(parties, "parties"),
        Absent.list(clauses),
        Absent.list(contradictions),
        Optional.ofNullable(general),
        Optional.ofNullable(duration),
        Optional.ofNullable(processing),
        Optional.ofNullable(controllerDuties),
        Optional.ofNullable(register),
        Optional.ofNullable(instructions),
        Optional.ofNullable(purposes),
        Optional.ofNullable(transfers),
        Optional.ofNullable(disclosure),
        Optional.ofNullable(confidentiality),
        Optional.ofNullable(security),
        Optional.ofNullable(subProcessing),
        Optional.ofNullable(requests),
        Absent.list(assistance),
        Optional.ofNullable(breach),
        Absent.list(retention),
        Optional.ofNullable(end),
        Optional.ofNullable(audit),
        Optional.ofNullable(liability));
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
    Set<ClauseRef> readFrom = new LinkedHashSet<>();
    forEachTerm(term -> readFrom.addAll(term.allClauses()));
    readFrom.stream()
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

  /** Builds an agreement. */
  final class Builder extends ImmutableAgreement.Builder {}
}
