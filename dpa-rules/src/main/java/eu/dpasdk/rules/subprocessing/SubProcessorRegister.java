package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.subprocessing.AnnexEntry;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ListedSubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Stratech annex 1 §4, FlexFront 5.1: the sub-processors at any moment, as they follow from the
 * list of the agreement, those engaged since, and those that stopped.
 *
 * <p>Under Stratech's annex Root is on the list from 3 May 2018 through 5 October 2020, and
 * Previder from 1 May 2020.
 */
public final class SubProcessorRegister {
  private SubProcessorRegister() {}

  /**
   * Returns who is on the list at {@code asOf}, in the order of their names.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998
   */
  public static List<ListedSubProcessor> at(
      SubProcessingTerms terms,
      Collection<? extends SubProcessingEvent> facts,
      Instant asOf,
      Interpretation how) {
    return at(terms, facts, asOf, dayOf(AskedMoment.checked(asOf), how), how);
  }

  /** The same, where {@code day} is known to be the day of {@code asOf}. */
  static List<ListedSubProcessor> at(
      SubProcessingTerms terms,
      Collection<? extends SubProcessingEvent> facts,
      Instant asOf,
      LocalDate day,
      Interpretation how) {
    Map<String, ListedSubProcessor> listed = new TreeMap<>();
    for (AnnexEntry entry : terms.approvedList().entries()) {
      if (covers(entry, day)) {
        listed.put(entry.subProcessor().name(), fromAnnex(terms, entry, how));
      }
    }
    List<Move> moves = moves(facts, asOf, how);
    Map<String, SubProcessor> described = moves.isEmpty() ? Map.of() : described(terms, facts);
    for (Move move : moves) {
      if (move.engaged().isPresent()) {
        listed.put(move.name(), engaged(move, described, how));
      } else {
        listed.remove(move.name());
      }
    }
    return List.copyOf(listed.values());
  }

  /** Whether the list of the agreement names {@code name} on {@code day}. */
  static boolean isInAnnex(SubProcessingTerms terms, String name, LocalDate day) {
    for (AnnexEntry entry : terms.approvedList().entries()) {
      if (entry.subProcessor().name().equals(name) && covers(entry, day)) {
        return true;
      }
    }
    return false;
  }

  /** The day of {@code at} in the zone of {@code how}. */
  static LocalDate dayOf(Instant at, Interpretation how) {
    return at.atZone(how.zone()).toLocalDate();
  }

  /** The days after {@code today} on which the list changes by itself. */
  static List<Instant> boundaries(SubProcessingTerms terms, LocalDate today, Interpretation how) {
    List<Instant> boundaries = new ArrayList<>();
    for (AnnexEntry entry : terms.approvedList().entries()) {
      addAfter(today, entry.listedFrom(), how, boundaries);
      addAfter(today, entry.listedUntil(), how, boundaries);
    }
    return boundaries;
  }

  private static void addAfter(
      LocalDate today, Optional<LocalDate> day, Interpretation how, List<Instant> boundaries) {
    if (day.isPresent() && day.get().isAfter(today)) {
      boundaries.add(startOf(day.get(), how));
    }
  }

  private static Instant startOf(LocalDate day, Interpretation how) {
    return day.atStartOfDay(how.zone()).toInstant();
  }

  private static boolean covers(AnnexEntry entry, LocalDate day) {
    boolean begun = entry.listedFrom().isEmpty() || !day.isBefore(entry.listedFrom().get());
    return begun && (entry.listedUntil().isEmpty() || day.isBefore(entry.listedUntil().get()));
  }

  /** In time order; of two at once the end comes last, so that a stop is never overlooked. */
  private static List<Move> moves(
      Collection<? extends SubProcessingEvent> facts, Instant asOf, Interpretation how) {
    List<Move> moves = new ArrayList<>();
    for (SubProcessingEvent fact : facts) {
      Move.of(fact, how).filter(move -> !move.at().isAfter(asOf)).ifPresent(moves::add);
    }
    if (moves.size() > 1) {
      moves.sort(
          Comparator.comparing(Move::at)
              .thenComparing(move -> move.engaged().isEmpty())
              .thenComparing(move -> move.engaged().toString()));
    }
    return moves;
  }

  private static ListedSubProcessor fromAnnex(
      SubProcessingTerms terms, AnnexEntry entry, Interpretation how) {
    return ListedSubProcessor.of(
        entry.subProcessor(),
        entry.listedFrom().map(from -> startOf(from, how)),
        Optional.empty(),
        EngagementRule.LISTED_IN_ANNEX.because(
            terms.approvedList().clauses(), Operand.word("name", entry.subProcessor().name())));
  }

  private static ListedSubProcessor engaged(
      Move move, Map<String, SubProcessor> described, Interpretation how) {
    Optional<ChangeId> change = move.engaged().orElseThrow().change();
    SubProcessor known = described.get(move.name());
    return ListedSubProcessor.of(
        known != null ? known : SubProcessor.named(move.name()),
        Optional.of(move.at()),
        change,
        EngagementRule.LISTED_BY_ENGAGEMENT.because(
            Operand.word("name", move.name()), Operand.moment("at", move.at(), how.zone())));
  }

  /** What the notices, else the agreement, tell of each sub-processor, by its name. */
  private static Map<String, SubProcessor> described(
      SubProcessingTerms terms, Collection<? extends SubProcessingEvent> facts) {
    List<SubProcessor> told = new ArrayList<>();
    for (SubProcessingEvent fact : facts) {
      if (fact instanceof ChangeNotified notified) {
        told.addAll(notified.additions());
      }
    }
    if (told.size() > 1) {
      told.sort(Comparator.comparing(SubProcessor::toString));
    }
    for (AnnexEntry entry : terms.approvedList().entries()) {
      told.add(entry.subProcessor());
    }
    Map<String, SubProcessor> described = new HashMap<>();
    for (SubProcessor one : told) {
      described.putIfAbsent(one.name(), one);
    }
    return described;
  }

  /** A sub-processor that came or went. */
  private record Move(String name, Instant at, Optional<SubProcessorEngaged> engaged) {
    static Optional<Move> of(SubProcessingEvent fact, Interpretation how) {
      if (fact instanceof SubProcessorEngaged engaged) {
        return Optional.of(
            new Move(
                engaged.subProcessor(),
                LocalTimes.instant(engaged.at(), how.zone()),
                Optional.of(engaged)));
      }
      return fact instanceof SubProcessorEnded ended
          ? Optional.of(
              new Move(
                  ended.subProcessor(),
                  LocalTimes.instant(ended.at(), how.zone()),
                  Optional.empty()))
          : Optional.empty();
    }
  }
}
