package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.RegisterEntry;
import eu.dpasdk.model.article28.RegisterFinding;
import eu.dpasdk.model.article28.RegisterItem;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.Activity;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.Stated;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Article 30(2) GDPR: the register of a processor, as far as its agreements fill it in. */
public final class ProcessorRegisters {
  private static final Text CONTACT =
      Text.of("contactgegevens of functionaris", "contact details or data protection officer");
  private static final Text ACTIVITIES = Text.of("de werkzaamheden", "the activities");
  private static final Text COUNTRIES =
      Text.of("de landen of de instructie", "the countries or the instruction");

  /** Each item as an operand. */
  private static final List<List<Operand>> ITEMS =
      Arrays.stream(RegisterItem.values())
          .map(item -> List.of(Operand.text("item", item.label())))
          .toList();

  private ProcessorRegisters() {}

  /** Returns one entry for each of {@code agreements}, in their order. */
  public static List<RegisterEntry> of(List<Agreement> agreements) {
    return agreements.stream().map(ProcessorRegisters::entry).toList();
  }

  private static RegisterEntry entry(Agreement agreement) {
    RegisterEntry.Builder entry =
        RegisterEntry.builder()
            .agreement(agreement.id())
            .controller(agreement.party(PartyRole.CONTROLLER))
            .processor(agreement.party(PartyRole.PROCESSOR))
            .addAllCategories(categories(agreement))
            .area(agreement.transfers().map(TransferTerms::area))
            .addAllTransfers(agreement.transfers().map(TransferTerms::marked).orElse(List.of()))
            .addAllMeasures(
                agreement.security().stream()
                    .flatMap(security -> security.measures().stream())
                    .map(SecurityMeasure::description)
                    .toList());
    completeness(agreement).stream()
        .filter(finding -> finding.result() != ElementResult.PRESENT)
        .forEach(finding -> entry.addMissing(finding.item()));
    return entry.build();
  }

  /** The activities, or where none are listed the nature of the processing. */
  private static List<Text> categories(Agreement agreement) {
    Optional<ProcessingDescription> processing = agreement.processing();
    List<Text> activities =
        processing.stream()
            .flatMap(description -> description.activities().stream())
            .map(Activity::name)
            .toList();
    return activities.isEmpty()
        ? processing.flatMap(ProcessingDescription::nature).map(Stated::text).stream().toList()
        : activities;
  }

  /** Returns for each part of the register whether {@code agreement} fills it in. */
  public static List<RegisterFinding> completeness(Agreement agreement) {
    return List.of(
        parties(agreement),
        categoriesFinding(agreement),
        transfers(agreement),
        measures(agreement));
  }

  /** The names are always there; how each side is reached may not be. */
  private static RegisterFinding parties(Agreement agreement) {
    for (Party party : agreement.parties()) {
      if (!party.isReachable()) {
        return partial(RegisterItem.PARTIES, CONTACT, List.of());
      }
    }
    return complete(RegisterItem.PARTIES, List.of());
  }

  private static RegisterFinding categoriesFinding(Agreement agreement) {
    List<ClauseRef> clauses = new ArrayList<>();
    if (agreement.processing().isPresent()) {
      for (Activity activity : agreement.processing().get().activities()) {
        clauses.add(activity.clause());
      }
    }
    if (!clauses.isEmpty()) {
      return complete(RegisterItem.CATEGORIES, ContractReview.once(clauses));
    }
    Optional<Stated> nature = agreement.processing().flatMap(ProcessingDescription::nature);
    return nature.isPresent()
        ? partial(RegisterItem.CATEGORIES, ACTIVITIES, nature.get().clauses())
        : absent(RegisterItem.CATEGORIES);
  }

  /** A ban needs no countries; a freedom to choose leaves them open. */
  private static RegisterFinding transfers(Agreement agreement) {
    Optional<TransferTerms> terms = agreement.transfers();
    if (terms.isEmpty()) {
      return absent(RegisterItem.TRANSFERS);
    }
    boolean known = terms.get().area() == TransferArea.EEA || !terms.get().marked().isEmpty();
    return known
        ? complete(RegisterItem.TRANSFERS, terms.get().clauses())
        : partial(RegisterItem.TRANSFERS, COUNTRIES, terms.get().clauses());
  }

  private static RegisterFinding measures(Agreement agreement) {
    List<ClauseRef> clauses =
        agreement.security().map(SecurityTerms::measureClauses).orElse(List.of());
    return clauses.isEmpty()
        ? absent(RegisterItem.MEASURES)
        : complete(RegisterItem.MEASURES, clauses);
  }

  private static RegisterFinding complete(RegisterItem item, List<ClauseRef> clauses) {
    return RegisterFinding.of(
        item,
        ElementResult.PRESENT,
        clauses,
        RegisterRule.COMPLETE.because(clauses, ITEMS.get(item.ordinal())));
  }

  private static RegisterFinding partial(RegisterItem item, Text missing, List<ClauseRef> clauses) {
    return RegisterFinding.of(
        item,
        ElementResult.PARTIAL,
        clauses,
        RegisterRule.INCOMPLETE.because(
            clauses, Operand.text("item", item.label()), Operand.text("missing", missing)));
  }

  private static RegisterFinding absent(RegisterItem item) {
    return RegisterFinding.of(
        item,
        ElementResult.MISSING,
        List.of(),
        RegisterRule.ABSENT.because(List.of(), ITEMS.get(item.ordinal())));
  }
}
