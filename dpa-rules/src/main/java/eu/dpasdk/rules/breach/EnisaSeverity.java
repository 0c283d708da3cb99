package eu.dpasdk.rules.breach;

import eu.dpasdk.model.breach.EaseOfIdentification;
import eu.dpasdk.model.breach.SeverityBand;
import eu.dpasdk.model.breach.SeverityFlag;
import eu.dpasdk.model.breach.SeverityInput;
import eu.dpasdk.model.breach.SeverityScore;
import eu.dpasdk.model.breach.SeveritySuggestion;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * ENISA 2013: how severe a breach is for the individuals, SE = DPC × EI + CB. The score is an aid
 * to whoever assesses the risk under Articles 33 and 34 GDPR; it never decides.
 */
public final class EnisaSeverity {
  private static final int MALICE_QUARTERS = 2;
  private static final long MANY_INDIVIDUALS = 100;

  private EnisaSeverity() {}

  /**
   * ENISA 2013, SE: returns the score of {@code input} in quarters, without rounding, from 0.25
   * through 6. A score of exactly 2, 3 or 4 is in the higher band. Flags do not change the score;
   * unintelligible data turn the suggestion into review by a human.
   */
  public static SeverityScore score(SeverityInput input) {
    int context = context(input);
    EaseOfIdentification ease = Collections.max(input.identification());
    int circumstances =
        input.confidentiality().quarters()
            + input.integrity().quarters()
            + input.availability().quarters()
            + malice(input);
    int quarters = context * ease.quarters() + circumstances;
    SeverityBand band = SeverityBand.ofQuarters(quarters);
    Set<SeverityFlag> flags = flags(input);
    SeveritySuggestion suggestion = suggestion(band, flags);

    Operand score = SeverityWords.decimal("score", quarters);
    List<Reason> reasons = new ArrayList<>(sum(input, context, ease, circumstances, score));
    reasons.add(rule(band).because(score));
    for (SeverityFlag flag : flags) {
      reasons.add(reason(flag, input, score));
    }
    reasons.add(rule(suggestion).because());
    reasons.add(SeverityRule.AID_ONLY.because());
    return SeverityScore.of(quarters, flags, suggestion, reasons);
  }

  private static int malice(SeverityInput input) {
    return input.malicious() ? MALICE_QUARTERS : 0;
  }

  private static int context(SeverityInput input) {
    return Stream.of(input.simple(), input.behavioural(), input.financial(), input.sensitive())
        .flatMap(Optional::stream)
        .mapToInt(Integer::intValue)
        .max()
        .orElseThrow();
  }

  private static Set<SeverityFlag> flags(SeverityInput input) {
    Set<SeverityFlag> flags = EnumSet.noneOf(SeverityFlag.class);
    if (input.individuals().orElse(0L) > MANY_INDIVIDUALS) {
      flags.add(SeverityFlag.MORE_THAN_100);
    }
    if (input.unintelligible()) {
      flags.add(SeverityFlag.UNINTELLIGIBLE);
    }
    return flags;
  }

  private static SeveritySuggestion suggestion(SeverityBand band, Set<SeverityFlag> flags) {
    if (flags.contains(SeverityFlag.UNINTELLIGIBLE)) {
      return SeveritySuggestion.HUMAN_REVIEW;
    }
    return switch (band) {
      case LOW -> SeveritySuggestion.DOCUMENT;
      case MEDIUM -> SeveritySuggestion.NOTIFY_AUTHORITY;
      case HIGH, VERY_HIGH -> SeveritySuggestion.NOTIFY_AUTHORITY_AND_SUBJECTS;
    };
  }

  private static List<Reason> sum(
      SeverityInput input,
      int context,
      EaseOfIdentification ease,
      int circumstances,
      Operand score) {
    Operand dpc = Operand.number("context", context);
    Operand ei = SeverityWords.decimal("weight", ease.quarters());
    Operand cb = SeverityWords.decimal("circumstances", circumstances);
    return List.of(
        SeverityRule.DATA_CONTEXT.because(
            dpc, Operand.text("categories", SeverityWords.categories(input, context))),
        SeverityRule.IDENTIFICATION.because(Operand.text("ease", SeverityWords.ease(ease)), ei),
        SeverityRule.CIRCUMSTANCES.because(
            cb,
            SeverityWords.decimal("confidentiality", input.confidentiality().quarters()),
            SeverityWords.decimal("integrity", input.integrity().quarters()),
            SeverityWords.decimal("availability", input.availability().quarters()),
            SeverityWords.decimal("malice", malice(input))),
        SeverityRule.SCORE.because(dpc, ei, cb, score));
  }

  private static Reason reason(SeverityFlag flag, SeverityInput input, Operand score) {
    return switch (flag) {
      case MORE_THAN_100 ->
          SeverityRule.MORE_THAN_100.because(
              Operand.number("individuals", input.individuals().orElseThrow()));
      case UNINTELLIGIBLE -> SeverityRule.UNINTELLIGIBLE.because(score);
    };
  }

  private static SeverityRule rule(SeverityBand band) {
    return switch (band) {
      case LOW -> SeverityRule.LOW;
      case MEDIUM -> SeverityRule.MEDIUM;
      case HIGH -> SeverityRule.HIGH;
      case VERY_HIGH -> SeverityRule.VERY_HIGH;
    };
  }

  private static SeverityRule rule(SeveritySuggestion suggestion) {
    return switch (suggestion) {
      case DOCUMENT -> SeverityRule.SUGGEST_DOCUMENT;
      case NOTIFY_AUTHORITY -> SeverityRule.SUGGEST_AUTHORITY;
      case NOTIFY_AUTHORITY_AND_SUBJECTS -> SeverityRule.SUGGEST_SUBJECTS;
      case HUMAN_REVIEW -> SeverityRule.SUGGEST_REVIEW;
    };
  }
}
