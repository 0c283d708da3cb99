package eu.dpasdk.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.AnnexVersion;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.DataInterface;
import eu.dpasdk.model.processing.FromHosting;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.Stated;
import eu.dpasdk.model.processing.StatedBy;
import eu.dpasdk.model.processing.SubjectCategory;
import eu.dpasdk.model.security.Article32Measure;
import eu.dpasdk.model.security.IsoDomain;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.subprocessing.AnnexEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The annexes of the Stratech agreement as data, row by row. */
class StratechAnnexesTest {
  private static final Agreement STRATECH =
      StratechTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente"));
  private static final ProcessingDescription PROCESSING = STRATECH.processing().orElseThrow();
  private static final SecurityTerms SECURITY = STRATECH.security().orElseThrow();

  @Test
  void annex1HasSixteenCategories() {
    assertThat(PROCESSING.dataCategories())
        .filteredOn(category -> !category.unlisted())
        .extracting(category -> category.clause().number())
        .containsExactlyElementsOf(rows("annex 1 §2.", 16));
    assertThat(PROCESSING.dataCategories())
        .filteredOn(DataCategory::unlisted)
        .extracting(category -> category.clause().number())
        .containsExactly("annex 1 §5.1", "annex 1 §5.2", "annex 1 §5.3", "annex 1 §5.7");
    assertThat(flagged(DataFlag.IDENTITY_DOCUMENT)).containsExactly("annex 1 §2.6");
    assertThat(flagged(DataFlag.NATIONAL_ID)).containsExactly("annex 1 §2.7");
    for (DataFlag flag : List.of(DataFlag.OPEN_LIST, DataFlag.CHILDREN)) {
      assertThat(flagged(flag)).as(flag.name()).containsExactly("annex 1 §2.16");
    }
    assertThat(flagged(DataFlag.MAY_REVEAL_SPECIAL))
        .containsExactly("annex 1 §2.16", "annex 1 §5.2");
    assertThat(flagged(DataFlag.FINANCIAL))
        .containsExactly(
            "annex 1 §2.5",
            "annex 1 §2.9",
            "annex 1 §2.10",
            "annex 1 §2.13",
            "annex 1 §2.14",
            "annex 1 §2.15",
            "annex 1 §5.3",
            "annex 1 §5.7");
    assertThat(flagged(DataFlag.SPECIAL)).isEmpty();
    assertThat(flagged(DataFlag.CRIMINAL)).isEmpty();
  }

  @Test
  void annex1NamesNoPurposeAndNoDataSubjects() {
    assertThat(PROCESSING.purpose().map(Stated::by)).contains(StatedBy.INFERENCE);
    assertThat(PROCESSING.subjectMatter().map(Stated::by)).contains(StatedBy.ITS_TEXT);
    assertThat(PROCESSING.duration().map(Stated::by)).contains(StatedBy.ITS_TEXT);
    assertThat(PROCESSING.nature().map(Stated::by)).contains(StatedBy.ITS_TEXT);
    assertThat(PROCESSING.subjectCategories()).isNotEmpty().allMatch(SubjectCategory::inferred);
    assertThat(PROCESSING.activities())
        .extracting(activity -> activity.clause().number())
        .containsExactlyElementsOf(rows("annex 1 §3.", 5));
  }

  @Test
  void annex1HasFourteenInterfacesAndTenAreServicesOfThirdParties() {
    List<DataInterface> interfaces = PROCESSING.interfaces();
    assertThat(interfaces)
        .extracting(row -> row.clause().number())
        .containsExactlyElementsOf(rows("annex 1 §5.", 14));
    assertThat(interfaces).filteredOn(DataInterface::thirdPartyService).hasSize(10);
    assertThat(interfaces)
        .filteredOn(row -> !row.thirdPartyService())
        .extracting(row -> row.name().nl())
        .containsExactly(
            "Elektronisch bankieren (SEPA)",
            "Stratech Insight",
            "Stratech Connect voor cliënten",
            "Generieke Import");
    assertThat(interfaces)
        .filteredOn(row -> row.fromHosting() == FromHosting.NO)
        .extracting(row -> row.clause().number())
        .containsExactly("annex 1 §5.1", "annex 1 §5.4", "annex 1 §5.8", "annex 1 §5.9");
    assertThat(interfaces)
        .filteredOn(row -> row.fromHosting() == FromHosting.NOT_STATED)
        .extracting(row -> row.clause().number())
        .containsExactly(
            "annex 1 §5.3", "annex 1 §5.7", "annex 1 §5.12", "annex 1 §5.13", "annex 1 §5.14");
    assertThat(interfaces)
        .filteredOn(DataInterface::obsolete)
        .extracting(row -> row.name().nl())
        .containsExactly("Koppeling BKR (BKR-net)");
    for (DataInterface row : interfaces) {
      boolean unresolved = scope(row.clause().number()) == ClauseScope.UNRESOLVED;
      assertThat(unresolved).as(row.name().nl()).isEqualTo(row.thirdPartyService());
    }
  }

  @Test
  void interfacesCarryTheDataTheAnnexNames() {
    assertThat(PROCESSING.interfaces())
        .extracting(row -> row.data().size())
        .containsExactly(3, 9, 7, 7, 3, 7, 4, 6, 1, 11, 2, 0, 1, 0);
    assertThat(PROCESSING.interfaces())
        .filteredOn(DataInterface::openList)
        .extracting(row -> row.clause().number())
        .containsExactly("annex 1 §5.10", "annex 1 §5.11", "annex 1 §5.12");
    assertThat(data(2)).contains("nationaliteit", "geboorteplaats", "verblijfstitel");
    assertThat(data(3)).isEqualTo(data(4)).contains("geboortenaam");
    assertThat(data(8)).containsAll(List.of("e-mailadres", "telefoonnummer"));
  }

  @Test
  void annexesKeepTheirVersions() {
    assertThat(versions("annex 1"))
        .containsExactly(
            LocalDate.of(2018, 5, 3),
            LocalDate.of(2020, 5, 1),
            LocalDate.of(2020, 10, 6),
            LocalDate.of(2021, 10, 1),
            LocalDate.of(2022, 11, 28));
    assertThat(versions("annex 2"))
        .containsExactly(
            LocalDate.of(2018, 5, 3),
            LocalDate.of(2019, 6, 11),
            LocalDate.of(2019, 8, 14),
            LocalDate.of(2020, 3, 11),
            LocalDate.of(2020, 11, 27),
            LocalDate.of(2021, 5, 18),
            LocalDate.of(2021, 10, 1));
  }

  @Test
  void rootAndPreviderFollowTheVersionsOfAnnex1() {
    List<AnnexEntry> listed = STRATECH.subProcessing().orElseThrow().approvedList().entries();
    assertThat(listed)
        .extracting(
            entry -> entry.subProcessor().name(), AnnexEntry::listedFrom, AnnexEntry::listedUntil)
        .containsExactly(
            tuple(
                "Root",
                Optional.of(LocalDate.of(2018, 5, 3)),
                Optional.of(LocalDate.of(2020, 10, 6))),
            tuple("Previder BV", Optional.of(LocalDate.of(2020, 5, 1)), Optional.empty()));
    assertThat(versions("annex 1")).contains(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 10, 6));
  }

  @Test
  void annex2HasThirteenDomainsOfIso27002() {
    Set<IsoDomain> domains =
        SECURITY.measures().stream()
            .map(measure -> measure.domain().orElseThrow())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(IsoDomain.class)));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(domains)))
        .containsExactly(IsoDomain.A14_DEVELOPMENT);
    int[] sentences = {4, 3, 3, 3, 7, 4, 8, 5, 4, 2, 3, 1, 4};
    List<String> expected =
        IntStream.rangeClosed(1, 13)
            .boxed()
            .flatMap(group -> rows("annex 2 §2." + group + " s.", sentences[group - 1]).stream())
            .toList();
    assertThat(SECURITY.measures())
        .extracting(measure -> measure.clause().number())
        .containsExactlyElementsOf(expected);
    for (String group : rows("annex 2 §2.", 13)) {
      assertThat(SECURITY.measures())
          .filteredOn(measure -> measure.clause().clause().number().equals(group))
          .extracting(SecurityMeasure::domain)
          .as(group)
          .containsOnly(domainOf(group));
    }
  }

  @Test
  void measuresServeEveryLetterOfArticle32() {
    assertThat(SECURITY.measures())
        .flatExtracting(SecurityMeasure::article32)
        .contains(Article32Measure.values());
    assertThat(measure("annex 2 §2.6 s.2").article32())
        .containsExactly(Article32Measure.A_ENCRYPTION);
    assertThat(measure("annex 2 §2.7 s.4").article32()).contains(Article32Measure.C_RESTORE);
    assertThat(measure("annex 2 §2.13 s.2").description().nl()).contains("ISO 27001:2013");
  }

  private static Optional<IsoDomain> domainOf(String group) {
    String[] order = {"5", "6", "7", "8", "9", "10", "11", "12", "13", "16", "17", "18", "15"};
    int number = Integer.parseInt(group.substring(group.lastIndexOf('.') + 1));
    return Arrays.stream(IsoDomain.values())
        .filter(domain -> domain.name().startsWith("A" + order[number - 1] + "_"))
        .findFirst();
  }

  private static SecurityMeasure measure(String number) {
    return SECURITY.measures().stream()
        .filter(measure -> measure.clause().number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> data(int row) {
    return PROCESSING.interfaces().get(row - 1).data().stream().map(text -> text.nl()).toList();
  }

  private static List<String> flagged(DataFlag flag) {
    return PROCESSING.dataCategories().stream()
        .filter(category -> category.flags().contains(flag))
        .map(DataCategory::clause)
        .map(ClauseRef::number)
        .toList();
  }

  private static List<LocalDate> versions(String annex) {
    return PROCESSING.versions().stream()
        .filter(version -> version.clause().number().startsWith(annex))
        .map(AnnexVersion::date)
        .toList();
  }

  private static List<String> rows(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(row -> prefix + row).toList();
  }

  private static ClauseScope scope(String number) {
    return STRATECH.clauses().stream()
        .filter(clause -> clause.ref().number().equals(number))
        .map(Clause::scope)
        .findFirst()
        .orElseThrow();
  }
}
