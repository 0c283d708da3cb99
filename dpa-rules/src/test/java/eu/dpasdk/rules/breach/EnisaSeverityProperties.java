package eu.dpasdk.rules.breach;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.breach.EaseOfIdentification;
import eu.dpasdk.model.breach.SeverityBand;
import eu.dpasdk.model.breach.SeverityInput;
import eu.dpasdk.model.breach.SeverityScore;
import eu.dpasdk.model.law.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ENISA 2013, SE = DPC × EI + CB: what holds for every severity score. */
class EnisaSeverityProperties {
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Property
  void se_agreesWithTheSlowOracle(@ForAll("parts") SeverityParts parts) {
    assertAgrees(parts.input());
  }

  @Example
  void se_agreesWithTheSlowOracleForEveryCombination() {
    List<SeverityParts> all = SeverityParts.everyCombination();
    assertThat(all).hasSize(4 * 4 * 4 * 4 * 4 * 2);
    all.forEach(parts -> assertAgrees(parts.input()));
    assertThat(all.stream().map(parts -> EnisaSeverity.score(parts.input()).quarters()).distinct())
        .hasSize(SeverityScore.MAX_QUARTERS);
  }

  @Property
  void se_isFromAQuarterThroughSix(@ForAll("parts") SeverityParts parts) {
    assertThat(EnisaSeverity.score(parts.input()).score()).isBetween(QUARTER, new BigDecimal("6"));
  }

  @Property
  void se_risesOrStaysWithEveryPart(@ForAll("parts") SeverityParts parts) {
    SeverityScore score = EnisaSeverity.score(parts.input());
    parts
        .worse()
        .forEach(
            worse -> {
              SeverityScore higher = EnisaSeverity.score(worse.input());
              assertThat(higher.quarters())
                  .as("%s", worse)
                  .isGreaterThanOrEqualTo(score.quarters());
              assertThat(higher.band()).isGreaterThanOrEqualTo(score.band());
            });
  }

  @Property
  void flagsNeverChangeTheScore(@ForAll("parts") SeverityParts parts) {
    SeverityScore plain = EnisaSeverity.score(parts.withoutFlags().input());
    assertThat(plain.flags()).isEmpty();
    assertThat(EnisaSeverity.score(parts.input()))
        .returns(plain.quarters(), SeverityScore::quarters)
        .returns(plain.band(), SeverityScore::band);
  }

  @Property
  void scoreAlwaysSaysThatItDecidesNothing(@ForAll("parts") SeverityParts parts) {
    List<Reason> reasons = EnisaSeverity.score(parts.input()).reasons();
    assertThat(reasons.get(reasons.size() - 1)).isEqualTo(SeverityRule.AID_ONLY.because());
  }

  @Provide
  Arbitrary<SeverityParts> parts() {
    return SeverityParts.any();
  }

  private static void assertAgrees(SeverityInput input) {
    SeverityScore score = EnisaSeverity.score(input);
    BigDecimal slow = slowScore(input);
    assertThat(score.score()).as("%s", input).isEqualByComparingTo(slow);
    assertThat(score.band()).as("%s", input).isEqualTo(slowBand(slow));
  }

  private static BigDecimal slowScore(SeverityInput input) {
    BigDecimal context = BigDecimal.ZERO;
    context = context.max(decimal(input.simple()));
    context = context.max(decimal(input.behavioural()));
    context = context.max(decimal(input.financial()));
    context = context.max(decimal(input.sensitive()));
    BigDecimal ease = BigDecimal.ZERO;
    for (EaseOfIdentification each : input.identification()) {
      ease =
          ease.max(
              switch (each) {
                case NEGLIGIBLE -> new BigDecimal("0.25");
                case LIMITED -> new BigDecimal("0.5");
                case SIGNIFICANT -> new BigDecimal("0.75");
                case MAXIMUM -> new BigDecimal("1");
              });
    }
    BigDecimal circumstances =
        switch (input.confidentiality()) {
          case NONE, EXPOSED -> BigDecimal.ZERO;
          case KNOWN_RECIPIENTS -> QUARTER;
          case UNKNOWN_RECIPIENTS -> HALF;
        };
    circumstances =
        circumstances.add(
            switch (input.integrity()) {
              case NONE, ALTERED -> BigDecimal.ZERO;
              case MISUSED_RECOVERABLE -> QUARTER;
              case MISUSED_IRRECOVERABLE -> HALF;
            });
    circumstances =
        circumstances.add(
            switch (input.availability()) {
              case NONE, RECOVERABLE -> BigDecimal.ZERO;
              case TEMPORARY -> QUARTER;
              case PERMANENT -> HALF;
            });
    if (input.malicious()) {
      circumstances = circumstances.add(HALF);
    }
    return context.multiply(ease).add(circumstances);
  }

  private static SeverityBand slowBand(BigDecimal score) {
    if (score.compareTo(new BigDecimal("2")) < 0) {
      return SeverityBand.LOW;
    }
    if (score.compareTo(new BigDecimal("3")) < 0) {
      return SeverityBand.MEDIUM;
    }
    return score.compareTo(new BigDecimal("4")) < 0 ? SeverityBand.HIGH : SeverityBand.VERY_HIGH;
  }

  private static BigDecimal decimal(Optional<Integer> score) {
    return score.map(BigDecimal::valueOf).orElse(BigDecimal.ZERO);
  }
}
