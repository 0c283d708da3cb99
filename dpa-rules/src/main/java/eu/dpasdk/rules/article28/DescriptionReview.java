package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.TermOfAgreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.DataInterface;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.Stated;
import eu.dpasdk.model.processing.StatedBy;
import eu.dpasdk.model.processing.SubjectCategory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Article 28(3) GDPR, first sentence: what the contract sets out of the processing. */
final class DescriptionReview {
  private DescriptionReview() {}

  static Points subjectMatter(Agreement agreement, Points points) {
    return stated(
        agreement,
        ProcessingDescription::subjectMatter,
        "/processing/subjectMatter",
        DescriptionRule.SUBJECT_MATTER_STATED,
        DescriptionRule.SUBJECT_MATTER_ELSEWHERE,
        DescriptionRule.SUBJECT_MATTER_INFERRED,
        DescriptionRule.SUBJECT_MATTER_ABSENT,
        points);
  }

  /** The description of the processing states it, or the term of the agreement does. */
  static Points duration(Agreement agreement, Points points) {
    boolean described =
        agreement
            .processing()
            .flatMap(ProcessingDescription::duration)
            .filter(part -> part.by() == StatedBy.ITS_TEXT)
            .isPresent();
    Optional<TermOfAgreement> term = agreement.duration().map(DurationTerms::term);
    if (!described && term.isPresent()) {
      return points.only(DescriptionRule.DURATION_STATED, "/duration/term", term.get().clauses());
    }
    return stated(
        agreement,
        ProcessingDescription::duration,
        "/processing/duration",
        DescriptionRule.DURATION_STATED,
        DescriptionRule.DURATION_ELSEWHERE,
        DescriptionRule.DURATION_INFERRED,
        DescriptionRule.DURATION_ABSENT,
        points);
  }

  static Points nature(Agreement agreement, Points points) {
    return stated(
        agreement,
        ProcessingDescription::nature,
        "/processing/nature",
        DescriptionRule.NATURE_STATED,
        DescriptionRule.NATURE_ELSEWHERE,
        DescriptionRule.NATURE_INFERRED,
        DescriptionRule.NATURE_ABSENT,
        points);
  }

  static Points purpose(Agreement agreement, Points points) {
    return stated(
        agreement,
        ProcessingDescription::purpose,
        "/processing/purpose",
        DescriptionRule.PURPOSE_STATED,
        DescriptionRule.PURPOSE_ELSEWHERE,
        DescriptionRule.PURPOSE_INFERRED,
        DescriptionRule.PURPOSE_ABSENT,
        points);
  }

  /** A closed list that holds every category another clause mentions. */
  static Points dataTypes(Agreement agreement, Points points) {
    List<DataCategory> all =
        agreement.processing().map(ProcessingDescription::dataCategories).orElse(List.of());
    final String path = "/processing/dataCategories";
    boolean listed = false;
    boolean unlisted = false;
    boolean open = false;
    for (DataCategory category : all) {
      listed |= isListed(category);
      unlisted |= category.unlisted();
      open |= isOpen(category);
    }
    if (!listed) {
      return points.only(DescriptionRule.DATA_ABSENT, path, List.of());
    }
    List<ClauseRef> openInterfaces = openInterfaces(agreement);
    return points
        .when(
            open || !openInterfaces.isEmpty(),
            DescriptionRule.DATA_OPEN,
            open ? path : "/processing/interfaces",
            () -> ContractReview.joined(clauses(all, DescriptionReview::isOpen), openInterfaces))
        .when(
            unlisted,
            DescriptionRule.DATA_UNLISTED,
            path,
            () -> clauses(all, DataCategory::unlisted))
        .otherwise(
            DescriptionRule.DATA_LISTED, path, () -> clauses(all, DescriptionReview::isListed));
  }

  private static boolean isListed(DataCategory category) {
    return !category.unlisted();
  }

  private static boolean isOpen(DataCategory category) {
    return category.flags().contains(DataFlag.OPEN_LIST);
  }

  private static List<ClauseRef> openInterfaces(Agreement agreement) {
    List<ClauseRef> open = new ArrayList<>();
    for (DataInterface each : agreement.processing().orElseThrow().interfaces()) {
      if (each.openList()) {
        open.add(each.clause());
      }
    }
    return open;
  }

  private static List<ClauseRef> clauses(
      List<DataCategory> categories, Predicate<DataCategory> chosen) {
    Set<ClauseRef> clauses = new LinkedHashSet<>();
    for (DataCategory category : categories) {
      if (chosen.test(category)) {
        clauses.add(category.clause());
      }
    }
    return List.copyOf(clauses);
  }

  /** Every category of data subjects named, none left to inference. */
  static Points subjects(Agreement agreement, Points points) {
    List<SubjectCategory> all =
        agreement.processing().map(ProcessingDescription::subjectCategories).orElse(List.of());
    final String path = "/processing/subjectCategories";
    if (all.isEmpty()) {
      return points.only(DescriptionRule.SUBJECTS_ABSENT, path, List.of());
    }
    List<ClauseRef> inferred = new ArrayList<>();
    for (SubjectCategory category : all) {
      if (category.inferred()) {
        inferred.add(category.clause());
      }
    }
    return points
        .when(!inferred.isEmpty(), DescriptionRule.SUBJECTS_INFERRED, path, inferred)
        .otherwise(DescriptionRule.SUBJECTS_LISTED, path, () -> listed(all));
  }

  private static List<ClauseRef> listed(List<SubjectCategory> categories) {
    Set<ClauseRef> listed = new LinkedHashSet<>();
    categories.forEach(category -> listed.add(category.clause()));
    return List.copyOf(listed);
  }

  private static Points stated(
      Agreement agreement,
      Function<ProcessingDescription, Optional<Stated>> part,
      String path,
      ElementRule stated,
      ElementRule elsewhere,
      ElementRule inferred,
      ElementRule absent,
      Points points) {
    Optional<Stated> found = agreement.processing().flatMap(part);
    if (found.isEmpty()) {
      return points.only(absent, path, List.of());
    }
    StatedBy by = found.get().by();
    List<ClauseRef> own = found.get().clauses();
    List<ClauseRef> clauses =
        own.isEmpty()
            ? agreement.processing().map(ProcessingDescription::clauses).orElse(List.of())
            : own;
    return points
        .when(by == StatedBy.ANOTHER_DOCUMENT, elsewhere, path, clauses)
        .when(by == StatedBy.INFERENCE, inferred, path, clauses)
        .otherwise(stated, path, clauses);
  }
}
