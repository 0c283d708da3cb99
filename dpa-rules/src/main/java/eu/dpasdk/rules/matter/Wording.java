package eu.dpasdk.rules.matter;

import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.Completeness;
import eu.dpasdk.model.breach.RegisterItem;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.liability.LiabilityLimit;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.request.RequestKind;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.NoticeItem;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.TransferArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the constants of terms and facts are called in a sentence. */
public final class Wording {
  private static final Map<Enum<?>, Text> WORDS = words();

  private static final List<Text> NONE = List.of(Text.of("geen", "none"));

  private Wording() {}

  /** Returns the words for {@code constant}. */
  public static Text of(Enum<?> constant) {
    Text words = WORDS.get(constant);
    if (words == null) {
      throw new IllegalStateException("no words for " + constant);
    }
    return words;
  }

  /** Returns the words for {@code constants} in their order, or that there are none. */
  public static List<Text> list(Collection<? extends Enum<?>> constants) {
    if (constants.isEmpty()) {
      return NONE;
    }
    List<Text> words = new ArrayList<>(constants.size());
    for (Enum<?> constant : constants) {
      words.add(of(constant));
    }
    return words;
  }

  private static Map<Enum<?>, Text> words() {
    Map<Enum<?>, Text> words = new HashMap<>();
    words.put(Timing.IMMEDIATELY, Text.of("onmiddellijk", "immediately"));
    words.put(Timing.PROMPTLY, Text.of("terstond", "promptly"));
    words.put(
        Timing.WITHOUT_UNDUE_DELAY,
        Text.of("zonder onredelijke vertraging", "without undue delay"));
    words.put(Timing.AS_SOON_AS_POSSIBLE, Text.of("zo spoedig mogelijk", "as soon as possible"));
    words.put(Timing.BEFOREHAND, Text.of("vooraf", "beforehand"));
    words.put(Timing.TIMELY, Text.of("tijdig", "in good time"));
    words.put(Timing.ON_REQUEST, Text.of("op verzoek", "on request"));
    words.put(Timing.NOT_STATED, Text.of("zonder genoemde termijn", "no time being named"));
    words.put(CostBearer.CONTROLLER, Text.of("de verwerkingsverantwoordelijke", "the controller"));
    words.put(CostBearer.PROCESSOR, Text.of("de verwerker", "the processor"));
    words.put(CostBearer.INCLUDED, Text.of("inbegrepen in de prijs", "included in the price"));
    words.put(CostBearer.AMBIGUOUS, Text.of("op twee manieren te lezen", "open to two readings"));
    words.put(CostBearer.NOT_STATED, Text.of("niet geregeld", "not agreed"));
    words.put(
        LawScope.UNION_OR_MEMBER_STATE_LAW,
        Text.of("Unierecht of lidstatelijk recht", "Union or Member State law"));
    words.put(LawScope.ANY_LAW, Text.of("iedere wettelijke bepaling", "any statutory provision"));
    words.put(
        LawScope.ANY_LAW_OR_COURT,
        Text.of(
            "iedere wettelijke bepaling of rechterlijke uitspraak",
            "any statutory provision or court ruling"));
    words.put(
        LawScope.ANY_LAW_COURT_OR_AUTHORITY,
        Text.of(
            "ieder dwingend voorschrift of bevel van rechter of bestuursorgaan",
            "any mandatory rule or order of a court or authority"));
    words.put(
        SilenceGround.IMPORTANT_PUBLIC_INTEREST,
        Text.of(
            "om gewichtige redenen van algemeen belang",
            "on important grounds of public interest"));
    words.put(
        SilenceGround.LAW_FORBIDS,
        Text.of("omdat dat recht het niet toelaat", "since that law does not allow it"));
    words.put(SilenceGround.NEVER, Text.of("nooit", "never"));
    words.put(
        TransferArea.EEA, Text.of("de Europese Economische Ruimte", "the European Economic Area"));
    words.put(
        TransferArea.EEA_AND_ADEQUATE,
        Text.of(
            "de Europese Economische Ruimte en landen met een adequaatheidsbesluit",
            "the European Economic Area and countries with an adequacy decision"));
    words.put(
        TransferArea.ON_INSTRUCTION,
        Text.of("elders alleen op instructie", "elsewhere on instruction only"));
    words.put(TransferArea.ANYWHERE, Text.of("overal", "anywhere"));
    words.put(
        DisclosureGround.PRIOR_WRITTEN_CONSENT,
        Text.of(
            "voorafgaande schriftelijke toestemming of opdracht",
            "prior written consent or order"));
    words.put(
        DisclosureGround.NATURE_OF_ASSIGNMENT,
        Text.of(
            "het vloeit voort uit de aard van de opdracht",
            "it flows from the nature of the assignment"));
    words.put(DisclosureGround.MANDATORY_LAW, Text.of("dwingend recht", "mandatory law"));
    words.put(DisclosureGround.COURT_ORDER, Text.of("een rechterlijk bevel", "a court order"));
    words.put(
        DisclosureGround.AUTHORITY_ORDER,
        Text.of("een bevel van een bestuursorgaan", "an order of an authority"));
    words.put(
        AuditorChoice.CONTROLLER, Text.of("de verwerkingsverantwoordelijke", "the controller"));
    words.put(AuditorChoice.PROCESSOR, Text.of("de verwerker", "the processor"));
    words.put(
        AuditorChoice.PROCESSOR_ON_BEHALF,
        Text.of(
            "de verwerker, namens de verwerkingsverantwoordelijke",
            "the processor, on behalf of the controller"));
    words.put(
        AuthorisationModel.SPECIFIC, Text.of("specifieke toestemming", "specific authorisation"));
    words.put(AuthorisationModel.GENERAL, Text.of("algemene toestemming", "general authorisation"));
    words.put(AuthorisationModel.PROHIBITED, Text.of("geen sub-verwerkers", "no sub-processors"));
    words.put(BreachItem.NATURE, Text.of("de aard", "the nature"));
    words.put(BreachItem.DATA_CATEGORIES, Text.of("de soorten gegevens", "the categories of data"));
    words.put(
        BreachItem.SUBJECT_CATEGORIES,
        Text.of("de categorieën van betrokkenen", "the categories of data subjects"));
    words.put(
        BreachItem.SUBJECT_COUNT, Text.of("het aantal betrokkenen", "the number of data subjects"));
    words.put(
        BreachItem.RECORD_COUNT,
        Text.of("het aantal persoonsgegevensregisters", "the number of records"));
    words.put(BreachItem.CONTACT_POINT, Text.of("het contactpunt", "the contact point"));
    words.put(
        BreachItem.LIKELY_CONSEQUENCES,
        Text.of("de waarschijnlijke gevolgen", "the likely consequences"));
    words.put(
        BreachItem.ESTABLISHED_CONSEQUENCES,
        Text.of("de vastgestelde gevolgen", "the established consequences"));
    words.put(BreachItem.MEASURES_TAKEN, Text.of("de genomen maatregelen", "the measures taken"));
    words.put(
        BreachItem.MEASURES_PROPOSED,
        Text.of("de voorgestelde maatregelen", "the measures proposed"));
    words.put(BreachItem.MITIGATION, Text.of("de beperking van de gevolgen", "the mitigation"));
    words.put(RegisterItem.FACTS, Text.of("de feiten", "the facts"));
    words.put(RegisterItem.EFFECTS, Text.of("de gevolgen", "the effects"));
    words.put(RegisterItem.REMEDIES, Text.of("de maatregelen", "the remedial action"));
    words.put(Completeness.COMPLETE, Text.of("volledig", "complete"));
    words.put(
        Completeness.INCOMPLETE_PERMITTED,
        Text.of("onvolledig, zoals is toegestaan", "incomplete, as is permitted"));
    words.put(
        Completeness.INCOMPLETE_OPEN,
        Text.of("onvolledig, nog aan te vullen", "incomplete, still to be supplied"));
    words.put(
        LiabilityLimit.DIRECT_DAMAGE_ONLY, Text.of("alleen directe schade", "direct damage only"));
    words.put(
        LiabilityLimit.DIRECT_CAUSE_ONLY,
        Text.of(
            "alleen schade die er rechtstreeks uit volgt", "only damage that follows directly"));
    words.put(
        LiabilityLimit.EXCLUSIVE_CAUSE_ONLY,
        Text.of("alleen schade zonder andere oorzaak", "only damage without another cause"));
    words.put(
        LiabilityLimit.ARTICLE_82_2_ONLY,
        Text.of(
            "alleen schade als bedoeld in artikel 82 lid 2", "only damage within Article 82(2)"));
    words.put(
        LiabilityLimit.ATTRIBUTABLE_ONLY,
        Text.of("alleen bij toerekening", "only if attributable"));
    words.put(RequestKind.REQUEST, Text.of("een verzoek", "a request"));
    words.put(RequestKind.COMPLAINT, Text.of("een klacht", "a complaint"));
    words.put(RequestKind.QUESTION, Text.of("een vraag", "a question"));
    words.put(ConsentStatus.NOT_STARTED, Text.of("nog niet aangekondigd", "not announced yet"));
    words.put(
        ConsentStatus.OPEN,
        Text.of("bezwaar of antwoord is mogelijk", "objection or answer is possible"));
    words.put(
        ConsentStatus.OBJECTED_IN_TIME,
        Text.of("er staat een tijdig bezwaar", "a timely objection stands"));
    words.put(
        ConsentStatus.LATE_OBJECTION, Text.of("alleen te laat bezwaar", "late objections only"));
    words.put(
        ConsentStatus.DEEMED_NO_OBJECTION,
        Text.of("geacht geen bezwaar te hebben", "deemed not to object"));
    words.put(ConsentStatus.WINDOW_CLOSED, Text.of("de termijn is voorbij", "the window is over"));
    words.put(ConsentStatus.AUTHORISED, Text.of("toestemming gegeven", "authorised"));
    words.put(ConsentStatus.REFUSED, Text.of("geweigerd", "refused"));
    words.put(ConsentStatus.SOLVED, Text.of("oplossing gevonden", "solved"));
    words.put(
        ConsentStatus.TERMINABLE, Text.of("een partij mag opzeggen", "a party may terminate"));
    words.put(ConsentStatus.WITHDRAWN, Text.of("ingetrokken", "withdrawn"));
    words.put(ConsentStatus.UNDETERMINED, Text.of("niet te zeggen", "cannot be told"));
    words.put(
        GroundKind.DATA_PROTECTION_BREACH,
        Text.of("schending van gegevensbescherming", "breach of data protection"));
    words.put(
        GroundKind.SUSPENSION_NOT_LIFTED,
        Text.of("naleving niet hersteld na schorsing", "compliance not restored after suspension"));
    words.put(
        GroundKind.DECISION_IGNORED,
        Text.of("een bindend besluit niet gevolgd", "a binding decision not followed"));
    words.put(
        GroundKind.INFRINGING_INSTRUCTION,
        Text.of(
            "vasthouden aan een instructie die inbreuk maakt",
            "insistence on an infringing instruction"));
    words.put(
        GroundKind.AUTHORITY_MEASURE,
        Text.of("maatregel van een toezichthouder", "measure of an authority"));
    words.put(GroundKind.INSOLVENCY, Text.of("insolventie", "insolvency"));
    words.put(
        GroundKind.LEGAL_CAPACITY,
        Text.of("verlies van het vrije beheer", "loss of free management"));
    words.put(
        GroundKind.CHANGE_OF_CONTROL, Text.of("wijziging van zeggenschap", "change of control"));
    words.put(GroundKind.FRAUD, Text.of("fraude", "fraud"));
    words.put(GroundKind.OTHER, Text.of("een andere grond", "another ground"));
    notices(words);
    return Map.copyOf(words);
  }

  private static void notices(Map<Enum<?>, Text> words) {
    words.put(Channel.EMAIL, Text.of("e-mail", "e-mail"));
    words.put(Channel.LETTER, Text.of("een brief", "a letter"));
    words.put(Channel.REGISTERED_LETTER, Text.of("een aangetekende brief", "a registered letter"));
    words.put(Channel.IN_PERSON, Text.of("overhandiging", "delivery by hand"));
    words.put(Channel.PORTAL, Text.of("een portaal", "a portal"));
    words.put(Channel.WEBSITE, Text.of("een website", "a website"));
    words.put(Channel.OTHER, Text.of("een ander middel", "another means"));
    words.put(NoticeItem.IDENTITY, Text.of("wie de sub-verwerker is", "who the sub-processor is"));
    words.put(NoticeItem.CONTACT, Text.of("de contactgegevens", "the contact details"));
    words.put(NoticeItem.LOCATION, Text.of("de plaats van verwerking", "the place of processing"));
    words.put(NoticeItem.WORK, Text.of("de werkzaamheden", "the work"));
    words.put(NoticeItem.SAFEGUARDS, Text.of("de waarborgen", "the safeguards"));
    words.put(NoticeItem.START, Text.of("de begindatum", "the start"));
  }
}
