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
import eu.dpasdk.model.internal.Quoted;
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
import java.util.NoSuchElementException;
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
  /** Lower-case words and digits joined by hyphens; at most 100 characters. */
  String ID_PATTERN = "(?!.*-(?![a-z0-9]))[a-z0-9][a-z0-9-]{0,99}";

  /** The version of the JSON form that this library writes. */
  int SCHEMA_VERSION = 1;

  /** The version of this form; 1 if absent. */
  @JsonProperty("schemaVersion")
  @JsonPropertyDescription("The version of this form; 1 if absent.")
  default int schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** A short name without spaces, such as stratech. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("A short name without spaces, such as stratech.")
  String id();

  /** The title on the paper, in both languages. */
  @JsonProperty(value = "title", required = true)
  @JsonPropertyDescription("The title on the paper, in both languages.")
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

  /**
   * Every numbered clause and annex row of the paper, in its order; terms may only be read from
   * clauses listed here.
   */
  @JsonProperty("clauses")
  @JsonPropertyDescription(
      "Every numbered clause and annex row of the paper, in its order; terms may only "
          + "be read from clauses listed here.")
  List<Clause> clauses();

  /** Clauses of this agreement that cannot both be followed; empty if there are none. */
  @JsonProperty("contradictions")
  @JsonPropertyDescription(
      "Clauses of this agreement that cannot both be followed; empty if there are " + "none.")
  List<Contradiction> contradictions();

  /** The instrument itself; absent if nothing is recorded. */
  @JsonProperty("general")
  @JsonPropertyDescription("The instrument itself; absent if nothing is recorded.")
  Optional<GeneralTerms> general();

  /**
   * How long the agreement lasts, how it is changed and how it ends; absent if nothing was agreed.
   */
  @JsonProperty("duration")
  @JsonPropertyDescription(
      "How long the agreement lasts, how it is changed and how it ends; absent if "
          + "nothing was agreed.")
  Optional<DurationTerms> duration();

  /** What is processed, why and about whom; absent if not described. */
  @JsonProperty("processing")
  @JsonPropertyDescription("What is processed, why and about whom; absent if not described.")
  Optional<ProcessingDescription> processing();

  /** What stays with the controller; absent if the agreement does not say. */
  @JsonProperty("controllerDuties")
  @JsonPropertyDescription("What stays with the controller; absent if the agreement does not say.")
  Optional<ControllerDuties> controllerDuties();

  /**
   * The processor's register of processing (Article 30(2)); absent if the agreement does not
   * mention it.
   */
  @JsonProperty("register")
  @JsonPropertyDescription(
      "The processor's register of processing (Article 30(2)); absent if the agreement "
          + "does not mention it.")
  Optional<ProcessorRegister> register();

  /** Processing on the controller's instructions; absent if nothing was agreed. */
  @JsonProperty("instructions")
  @JsonPropertyDescription(
      "Processing on the controller's instructions; absent if nothing was agreed.")
  Optional<InstructionTerms> instructions();

  /** Which purposes are banned; absent if nothing was agreed. */
  @JsonProperty("purposes")
  @JsonPropertyDescription("Which purposes are banned; absent if nothing was agreed.")
  Optional<PurposeTerms> purposes();

  /** Where the data may be; absent if nothing was agreed. */
  @JsonProperty("transfers")
  @JsonPropertyDescription("Where the data may be; absent if nothing was agreed.")
  Optional<TransferTerms> transfers();

  /** When data may go to third parties; absent if nothing was agreed. */
  @JsonProperty("disclosure")
  @JsonPropertyDescription("When data may go to third parties; absent if nothing was agreed.")
  Optional<DisclosureTerms> disclosure();

  /** Who keeps the data confidential; absent if nothing was agreed. */
  @JsonProperty("confidentiality")
  @JsonPropertyDescription("Who keeps the data confidential; absent if nothing was agreed.")
  Optional<ConfidentialityTerms> confidentiality();

  /** The security of the processing and its measures; absent if nothing was agreed. */
  @JsonProperty("security")
  @JsonPropertyDescription(
      "The security of the processing and its measures; absent if nothing was agreed.")
  Optional<SecurityTerms> security();

  /** What was agreed about sub-processors; absent if nothing was. */
  @JsonProperty("subProcessing")
  @JsonPropertyDescription("What was agreed about sub-processors; absent if nothing was.")
  Optional<SubProcessingTerms> subProcessing();

  /** Help with the requests of data subjects; absent if nothing was agreed. */
  @JsonProperty("requests")
  @JsonPropertyDescription("Help with the requests of data subjects; absent if nothing was agreed.")
  Optional<RequestTerms> requests();

  /** Assistance with Articles 32 to 36, one entry a wording. */
  @JsonProperty("assistance")
  @JsonPropertyDescription("Assistance with Articles 32 to 36, one entry a wording.")
  List<AssistanceTerms> assistance();

  /** The notice of personal data breaches; absent if nothing was agreed. */
  @JsonProperty("breach")
  @JsonPropertyDescription("The notice of personal data breaches; absent if nothing was agreed.")
  Optional<BreachTerms> breach();

  /** How long which data are kept, one entry a rule; empty if nothing was agreed. */
  @JsonProperty("retention")
  @JsonPropertyDescription(
      "How long which data are kept, one entry a rule; empty if nothing was agreed.")
  List<RetentionRule> retention();

  /** Return and erasure when the agreement ends; absent if nothing was agreed. */
  @JsonProperty("end")
  @JsonPropertyDescription(
      "Return and erasure when the agreement ends; absent if nothing was agreed.")
  Optional<EndTerms> end();

  /** Audits, inspections and information; absent if nothing was agreed. */
  @JsonProperty("audit")
  @JsonPropertyDescription("Audits, inspections and information; absent if nothing was agreed.")
  Optional<AuditTerms> audit();

  /** Who is liable to whom; absent if nothing was agreed. */
  @JsonProperty("liability")
  @JsonPropertyDescription("Who is liable to whom; absent if nothing was agreed.")
  Optional<LiabilityTerms> liability();

  /**
   * Starts an agreement; what is not optional must be set.
   *
   * <p>To be set: {@link #id}, {@link #title}. May be set: {@link #schemaVersion}, {@link #zone},
   * {@link #parties}, {@link #clauses}, {@link #contradictions}, {@link #general}, {@link
   * #duration}, {@link #processing}, {@link #controllerDuties}, {@link #register}, {@link
   * #instructions}, {@link #purposes}, {@link #transfers}, {@link #disclosure}, {@link
   * #confidentiality}, {@link #security}, {@link #subProcessing}, {@link #requests}, {@link
   * #assistance}, {@link #breach}, {@link #retention}, {@link #end}, {@link #audit}, {@link
   * #liability}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the party on {@code side}. */
  default Party party(PartyRole side) {
    for (Party party : parties()) {
      if (party.role() == side) {
        return party;
      }
    }
    throw new NoSuchElementException(side.name());
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
                id().matches(ID_PATTERN),
                "/id",
                Quoted.of(id()) + " is not a short name",
                "lower-case words and digits joined by hyphens, at most 100 characters")
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
