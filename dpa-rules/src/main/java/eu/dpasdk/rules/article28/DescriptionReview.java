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

  static List<Point> subjectMatter(Agreement agreement) {
    return stated(
        agreement,
        ProcessingDescription::subjectMatter,
        "/processing/subjectMatter",
        DescriptionRule.SUBJECT_MATTER_STATED,
        DescriptionRule.SUBJECT_MATTER_ELSEWHERE,
        DescriptionRule.SUBJECT_MATTER_INFERRED,
        DescriptionRule.SUBJECT_MATTER_ABSENT);
  }

  /** The description of the processing states it, or the term of the agreement does. */
  static List<Point> duration(Agreement agreement) {
    List<Point> described =
        stated(
            agreement,
            ProcessingDescription::duration,
            "/processing/duration",
            DescriptionRule.DURATION_STATED,
            DescriptionRule.DURATION_ELSEWHERE,
            DescriptionRule.DURATION_INFERRED,
            DescriptionRule.DURATION_ABSENT);
    Optional<TermOfAgreement> term = agreement.duration().map(DurationTerms::term);
    return described.get(0).rule() == DescriptionRule.DURATION_STATED || term.isEmpty()
        ? described
        : Points.only(DescriptionRule.DURATION_STATED, "/duration/term", term.get().clauses());
  }

  static List<Point> nature(Agreement agreement) {
    return stated(
        agreement,
        ProcessingDescription::nature,
        "/processing/nature",
        DescriptionRule.NATURE_STATED,
        DescriptionRule.NATURE_ELSEWHERE,
        DescriptionRule.NATURE_INFERRED,
        DescriptionRule.NATURE_ABSENT);
  }

  static List<Point> purpose(Agreement agreement) {
    return stated(
        agreement,
        ProcessingDescription::purpose,
        "/processing/purpose",
        DescriptionRule.PURPOSE_STATED,
        DescriptionRule.PURPOSE_ELSEWHERE,
        DescriptionRule.PURPOSE_INFERRED,
        DescriptionRule.PURPOSE_ABSENT);
  }

  /** A closed list that holds every category another clause mentions. */
  static List<Point> dataTypes(Agreement agreement) {
    List<DataCategory> all =
        agreement.processing().map(ProcessingDescription::dataCategories).orElse(List.of());
    String path = "/processing/dataCategories";
    List<ClauseRef> listed = clauses(all, category -> !category.unlisted());
    if (listed.isEmpty()) {
      return Points.only(DescriptionRule.DATA_ABSENT, path, List.of());
    }
    List<ClauseRef> open = clauses(all, category -> category.flags().contains(DataFlag.OPEN_LIST));
    List<ClauseRef> unlisted = clauses(all, DataCategory::unlisted);
    List<ClauseRef> openInterfaces = new ArrayList<>();
    for (DataInterface each : agreement.processing().orElseThrow().interfaces()) {
      if (each.openList()) {
        openInterfaces.add(each.clause());
      }
    }
    List<ClauseRef> allOpen = new ArrayList<>(open);
    allOpen.addAll(openInterfaces);
    return Points.start()
        .when(
            !open.isEmpty() || !openInterfaces.isEmpty(),
            DescriptionRule.DATA_OPEN,
            open.isEmpty() ? "/processing/interfaces" : path,
            allOpen)
        .when(!unlisted.isEmpty(), DescriptionRule.DATA_UNLISTED, path, unlisted)
        .otherwise(DescriptionRule.DATA_LISTED, path, listed);
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
  static List<Point> subjects(Agreement agreement) {
    List<SubjectCategory> all =
        agreement.processing().map(ProcessingDescription::subjectCategories).orElse(List.of());
    String path = "/processing/subjectCategories";
    if (all.isEmpty()) {
      return Points.only(DescriptionRule.SUBJECTS_ABSENT, path, List.of());
    }
    List<ClauseRef> inferred = new ArrayList<>();
    Set<ClauseRef> listed = new LinkedHashSet<>();
    for (SubjectCategory category : all) {
      listed.add(category.clause());
      if (category.inferred()) {
        inferred.add(category.clause());
      }
    }
    return Points.start()
        .when(!inferred.isEmpty(), DescriptionRule.SUBJECTS_INFERRED, path, inferred)
        .otherwise(DescriptionRule.SUBJECTS_LISTED, path, List.copyOf(listed));
  }

  private static List<Point> stated(
      Agreement agreement,
      Function<ProcessingDescription, Optional<Stated>> part,
      String path,
      ElementRule stated,
      ElementRule elsewhere,
      ElementRule inferred,
      ElementRule absent) {
    Optional<Stated> found = agreement.processing().flatMap(part);
    if (found.isEmpty()) {
      return Points.only(absent, path, List.of());
    }
    StatedBy by = found.get().by();
    List<ClauseRef> own = found.get().clauses();
    List<ClauseRef> clauses =
        own.isEmpty()
            ? agreement.processing().map(ProcessingDescription::clauses).orElse(List.of())
            : own;
    return Points.start()
        .when(by == StatedBy.ANOTHER_DOCUMENT, elsewhere, path, clauses)
        .when(by == StatedBy.INFERENCE, inferred, path, clauses)
        .otherwise(stated, path, clauses);
  }
}
