package eu.dpasdk.rules.breach;

import static eu.dpasdk.model.breach.EaseOfIdentification.LIMITED;
import static eu.dpasdk.model.breach.EaseOfIdentification.MAXIMUM;
import static eu.dpasdk.model.breach.EaseOfIdentification.NEGLIGIBLE;
import static eu.dpasdk.model.breach.EaseOfIdentification.SIGNIFICANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.breach.AvailabilityLoss;
import eu.dpasdk.model.breach.ConfidentialityLoss;
import eu.dpasdk.model.breach.EaseOfIdentification;
import eu.dpasdk.model.breach.IntegrityLoss;
import eu.dpasdk.model.breach.SeverityBand;
import eu.dpasdk.model.breach.SeverityFlag;
import eu.dpasdk.model.breach.SeverityInput;
import eu.dpasdk.model.breach.SeverityScore;
import eu.dpasdk.model.breach.SeveritySuggestion;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.book.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ENISA 2013: severity scores of breaches as they occur, boundaries, flags, and words. */
class EnisaSeverityTest {
  @Test
  void listOfNamesAndAddressesToKnownRecipientsIsLow() {
    SeverityScore score =
        score(input(ConfidentialityLoss.KNOWN_RECIPIENTS, SIGNIFICANT).simple(1).build());
    assertScore(score, "1.00", SeverityBand.LOW, SeveritySuggestion.DOCUMENT);
  }

  @Test
  void incomeWithNameAndDateOfBirthIsHigh() {
    SeverityScore score =
        score(input(ConfidentialityLoss.KNOWN_RECIPIENTS, MAXIMUM).financial(3).build());
    assertScore(score, "3.25", SeverityBand.HIGH, SeveritySuggestion.NOTIFY_AUTHORITY_AND_SUBJECTS);
  }

  @Test
  void debtsAndCitizenServiceNumbersToUnknownHackersAreVeryHigh() {
    SeverityScore score =
        score(
            circumstances(
                    ConfidentialityLoss.UNKNOWN_RECIPIENTS,
                    IntegrityLoss.NONE,
                    AvailabilityLoss.NONE,
                    true)
                .addIdentification(SIGNIFICANT, MAXIMUM)
                .simple(1)
                .financial(4)
                .build());
    assertScore(
        score, "5.00", SeverityBand.VERY_HIGH, SeveritySuggestion.NOTIFY_AUTHORITY_AND_SUBJECTS);
  }

  @Test
  void stolenEncryptedLaptopIsHighButFlaggedForReview() {
    SeverityScore score =
        score(
            input(ConfidentialityLoss.EXPOSED, MAXIMUM).financial(3).unintelligible(true).build());
    assertScore(
        score,
        "3.00",
        SeverityBand.HIGH,
        SeveritySuggestion.HUMAN_REVIEW,
        SeverityFlag.UNINTELLIGIBLE);
  }

  @Test
  void emailAddressesOfBusinessContactsAreLow() {
    SeverityScore score =
        score(input(ConfidentialityLoss.UNKNOWN_RECIPIENTS, SIGNIFICANT).simple(1).build());
    assertScore(score, "1.25", SeverityBand.LOW, SeveritySuggestion.DOCUMENT);
  }

  @Test
  void exactlyTwoIsMedium() {
    SeverityScore score =
        score(
            circumstances(
                    ConfidentialityLoss.UNKNOWN_RECIPIENTS,
                    IntegrityLoss.NONE,
                    AvailabilityLoss.NONE,
                    true)
                .addIdentification(LIMITED)
                .behavioural(2)
                .build());
    assertScore(score, "2.00", SeverityBand.MEDIUM, SeveritySuggestion.NOTIFY_AUTHORITY);
  }

  @Test
  void exactlyFourIsVeryHigh() {
    SeverityScore score =
        score(
            circumstances(
                    ConfidentialityLoss.NONE,
                    IntegrityLoss.MISUSED_IRRECOVERABLE,
                    AvailabilityLoss.PERMANENT,
                    false)
                .addIdentification(MAXIMUM)
                .financial(3)
                .build());
    assertScore(
        score, "4.00", SeverityBand.VERY_HIGH, SeveritySuggestion.NOTIFY_AUTHORITY_AND_SUBJECTS);
  }

  @Test
  void sensitiveDataThatHardlyIdentifyAnyoneAreLow() {
    SeverityScore score =
        score(
            circumstances(
                    ConfidentialityLoss.KNOWN_RECIPIENTS,
                    IntegrityLoss.MISUSED_RECOVERABLE,
                    AvailabilityLoss.TEMPORARY,
                    false)
                .addIdentification(NEGLIGIBLE)
                .sensitive(4)
                .build());
    assertScore(score, "1.75", SeverityBand.LOW, SeveritySuggestion.DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "1, NEGLIGIBLE,  NONE,             0.25, LOW",
    "2, SIGNIFICANT, KNOWN_RECIPIENTS, 1.75, LOW",
    "2, MAXIMUM,     NONE,             2.00, MEDIUM",
    "3, SIGNIFICANT, UNKNOWN_RECIPIENTS, 2.75, MEDIUM",
    "4, SIGNIFICANT, EXPOSED,          3.00, HIGH",
    "3, MAXIMUM,     UNKNOWN_RECIPIENTS, 3.50, HIGH",
    "4, SIGNIFICANT, UNKNOWN_RECIPIENTS, 3.50, HIGH",
    "4, MAXIMUM,     NONE,             4.00, VERY_HIGH"
  })
  void bothSidesOfEachBoundary(
      int sensitive,
      EaseOfIdentification ease,
      ConfidentialityLoss confidentiality,
      String expected,
      SeverityBand band) {
    SeverityScore score = score(input(confidentiality, ease).sensitive(sensitive).build());
    assertThat(score.score()).isEqualTo(new BigDecimal(expected));
    assertThat(score.band()).isEqualTo(band);
  }

  @Test
  void threeAndThreeQuartersIsStillHigh() {
    SeverityScore score =
        score(
            circumstances(
                    ConfidentialityLoss.UNKNOWN_RECIPIENTS,
                    IntegrityLoss.NONE,
                    AvailabilityLoss.TEMPORARY,
                    false)
                .addIdentification(MAXIMUM)
                .financial(3)
                .build());
    assertThat(score.score()).isEqualTo(new BigDecimal("3.75"));
    assertThat(score.band()).isEqualTo(SeverityBand.HIGH);
  }

  @Test
  void everythingAtItsWorstIsSix() {
    SeverityScore score = score(worstCircumstances().sensitive(4).build());
    assertThat(score.score()).isEqualTo(new BigDecimal("6.00"));
    assertThat(score.quarters()).isEqualTo(SeverityScore.MAX_QUARTERS);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "99, false", "100, false", "101, true", "3000000000, true"})
  void moreThanAHundredIndividualsAreFlaggedAndChangeNothingElse(long individuals, boolean more) {
    SeverityScore without = score(input(ConfidentialityLoss.NONE, SIGNIFICANT).simple(1).build());
    SeverityScore with =
        score(
            input(ConfidentialityLoss.NONE, SIGNIFICANT)
                .simple(1)
                .individuals(individuals)
                .build());
    assertThat(with.flags().contains(SeverityFlag.MORE_THAN_100)).isEqualTo(more);
    assertThat(with.quarters()).isEqualTo(without.quarters());
    assertThat(with.suggestion()).isEqualTo(without.suggestion());
  }

  @Test
  void unknownNumberOfIndividualsIsNotFlagged() {
    assertThat(score(input(ConfidentialityLoss.NONE, MAXIMUM).sensitive(4).build()).flags())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SeverityBand.class)
  void unintelligibleDataAskForReviewInEveryBand(SeverityBand band) {
    SeverityInput.Builder input =
        input(ConfidentialityLoss.NONE, MAXIMUM).sensitive(band.ordinal() + 1);
    assertThat(score(input.build()).band()).isEqualTo(band);
    assertThat(score(input.unintelligible(true).build()))
        .returns(band, SeverityScore::band)
        .returns(SeveritySuggestion.HUMAN_REVIEW, SeverityScore::suggestion);
  }

  @Test
  void noCategoryNoIdentifierAndImpossibleScoresAreToldTogether() {
    assertThat(faults(worstCircumstances().simple(0).sensitive(5).individuals(0L)))
        .extracting(Fault::path)
        .containsExactly("/simple", "/sensitive", "/individuals");
    assertThat(faults(input(ConfidentialityLoss.NONE)))
        .extracting(Fault::path)
        .containsExactly("", "/identification");
    assertThat(
            faults(
                input(ConfidentialityLoss.NONE, LIMITED)
                    .behavioural(-1)
                    .financial(Integer.MAX_VALUE)))
        .extracting(Fault::path)
        .containsExactly("/behavioural", "/financial");
  }

  @Test
  void sentencesTellTheSumAndThatTheScoreDecidesNothing() {
    SeverityScore score =
        score(
            input(ConfidentialityLoss.KNOWN_RECIPIENTS, LIMITED, MAXIMUM)
                .simple(1)
                .financial(3)
                .sensitive(3)
                .individuals(250)
                .build());
    assertThat(Explanations.sentences(score.reasons(), Language.EN))
        .containsExactly(
            "The context of the data scores 3, which is the score of financial data, sensitive"
                + " data.",
            "The ease of identification is maximum and weighs 1.00.",
            "The circumstances count for 0.25: confidentiality 0.25, integrity 0.00, availability"
                + " 0.00, malicious intent 0.00.",
            "Severity is 3 × 1.00 + 0.25 = 3.25.",
            "The score 3.25 is at least 3 and below 4, so high: significant consequences, overcome"
                + " with serious difficulties only.",
            "It concerns 250 individuals, more than 100; the score does not change for it.",
            "Suggestion: document the breach, notify the supervisory authority, and inform the"
                + " data subjects.",
            "The score decides nothing: the controller assesses whether this breach brings a risk"
                + " or a high risk.");
    assertThat(Explanations.sentences(score.reasons(), Language.NL))
        .startsWith(
            "De context van de gegevens scoort 3; die score hebben de financiële gegevens,"
                + " gevoelige gegevens.",
            "Het gemak van identificatie is maximaal en weegt 1,00.")
        .contains("De ernst is 3 × 1,00 + 0,25 = 3,25.");
  }

  @Test
  void everyRuleIsAppliedSomewhereWithTheOperandsItNames() {
    List<Reason> reasons =
        Stream.of(1, 2, 3, 4)
            .map(
                context ->
                    input(ConfidentialityLoss.NONE, MAXIMUM).sensitive(context).individuals(101L))
            .flatMap(input -> Stream.of(input.build(), input.unintelligible(true).build()))
            .flatMap(input -> score(input).reasons().stream())
            .toList();
    assertThat(reasons)
        .extracting(Reason::rule)
        .containsAll(Stream.of(SeverityRule.values()).map(SeverityRule::id).toList());
    for (Reason reason : reasons) {
      String sentence = RuleBook.rule(reason.rule()).sentence().en();
      Set<String> names = new TreeSet<>();
      for (Operand operand : reason.operands()) {
        names.add(operand.name());
        assertThat(sentence).contains("{" + operand.name() + "}");
      }
      assertThat(sentence.chars().filter(letter -> letter == '{').count())
          .as(sentence)
          .isEqualTo(names.size());
    }
  }

  private static SeverityScore score(SeverityInput input) {
    return EnisaSeverity.score(input);
  }

  private static void assertScore(
      SeverityScore score,
      String expected,
      SeverityBand band,
      SeveritySuggestion suggestion,
      SeverityFlag... flags) {
    assertThat(score.score()).isEqualTo(new BigDecimal(expected));
    assertThat(score.band()).isEqualTo(band);
    assertThat(score.suggestion()).isEqualTo(suggestion);
    assertThat(score.flags()).containsExactly(flags);
  }

  private static SeverityInput.Builder input(
      ConfidentialityLoss confidentiality, EaseOfIdentification... identification) {
    return circumstances(confidentiality, IntegrityLoss.NONE, AvailabilityLoss.NONE, false)
        .addIdentification(identification);
  }

  private static SeverityInput.Builder circumstances(
      ConfidentialityLoss confidentiality,
      IntegrityLoss integrity,
      AvailabilityLoss availability,
      boolean malicious) {
    return SeverityInput.builder()
        .confidentiality(confidentiality)
        .integrity(integrity)
        .availability(availability)
        .malicious(malicious);
  }

  private static SeverityInput.Builder worstCircumstances() {
    return circumstances(
            ConfidentialityLoss.UNKNOWN_RECIPIENTS,
            IntegrityLoss.MISUSED_IRRECOVERABLE,
            AvailabilityLoss.PERMANENT,
            true)
        .addIdentification(MAXIMUM);
  }

  private static List<Fault> faults(SeverityInput.Builder input) {
    InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, input::build);
    assertThat(refused).isNotNull();
    return refused.faults();
  }
}
