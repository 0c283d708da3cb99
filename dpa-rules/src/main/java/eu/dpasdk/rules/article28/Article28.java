package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementGroup;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapFinding;
import eu.dpasdk.model.article28.GroupFinding;
import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.request.AssistanceArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Is this agreement good? Articles 28 and 33(2) GDPR, element by element, computed from the terms
 * of the agreement alone.
 *
 * <p>Two axes are never merged: the text of the law, and the benchmark of Decision (EU) 2021/915
 * and the EDPB. A contract stricter than the law is never a defect, and a defect that one element
 * counts is not counted again in its neighbour.
 */
public final class Article28 {
  private static final List<Element> ELEMENTS = List.of(Element.values());

  /** Up to so many clauses are compared with each other rather than hashed. */
  private static final int FEW = 8;

  private Article28() {}

  /** Returns the assessment of {@code agreement} under the default readings. */
  public static Assessment assess(Agreement agreement) {
    return assess(agreement, Readings.defaults());
  }

  /**
   * Returns the assessment of {@code agreement}; it holds every element, in the order of the law.
   * Of {@code readings} only R15 matters here.
   */
  public static Assessment assess(Agreement agreement, Readings readings) {
    Map<Element, List<Point>> points = new EnumMap<>(Element.class);
    List<ElementFinding> elements = new ArrayList<>(ELEMENTS.size());
    for (Element element : ELEMENTS) {
      List<Point> applied = points(element, agreement, readings);
      points.put(element, applied);
      elements.add(find(element, applied, ambiguous(element, applied, agreement, readings)));
    }
    List<GapFinding> gaps = CommissionClausesGap.check(agreement);
    List<Reason> modifications = FactReview.modifications(agreement, elements, gaps);
    return Assessment.builder()
        .addAllElements(elements)
        .addAllGroups(groups(elements))
        .addAllGaps(gaps)
        .addAllFacts(FactReview.facts(agreement))
        .presumption(FactReview.presumption(agreement, modifications))
        .addAllModifications(modifications)
        .addAllRoleRisk(RoleRisk.of(agreement, readings, points))
        .addAllData(DataConsequences.of(agreement))
        .addAllBreachContent(BreachContentMatrix.of(agreement))
        .addAllRegister(ProcessorRegisters.completeness(agreement))
        .build();
  }

  private static ElementFinding find(Element element, List<Point> applied, List<String> ambiguous) {
    List<Point> points = ranked(applied);
    ElementResult statute = statute(points);
    List<Reason> reasons = new ArrayList<>(points.size());
    Severity severity = Severity.INFO;
    for (Point point : points) {
      reasons.add(point.rule().because(point.clauses()));
      severity =
          severity.compareTo(point.rule().severity()) < 0 ? point.rule().severity() : severity;
    }
    return ElementFinding.of(
        element,
        statute,
        benchmark(statute, points),
        severity,
        clauses(points),
        paths(points),
        reasons,
        ambiguous);
  }

  /** The clauses of all points, each once; they are few, but for the categories of data. */
  private static List<ClauseRef> clauses(List<Point> points) {
    if (points.size() == 1 && points.get(0).clauses().size() < 2) {
      return points.get(0).clauses();
    }
    Collection<ClauseRef> clauses = new ArrayList<>();
    for (Point point : points) {
      for (ClauseRef clause : point.clauses()) {
        if (clauses.size() == FEW && clauses instanceof List) {
          clauses = new LinkedHashSet<>(clauses);
        }
        if (clauses instanceof Set || !clauses.contains(clause)) {
          clauses.add(clause);
        }
      }
    }
    return List.copyOf(clauses);
  }

  private static List<String> paths(List<Point> points) {
    if (points.size() == 1) {
      return List.of(points.get(0).path());
    }
    List<String> paths = new ArrayList<>(points.size());
    for (Point point : points) {
      if (!paths.contains(point.path())) {
        paths.add(point.path());
      }
    }
    return paths;
  }

  /** The other answers to R15 under which the result would differ. */
  private static List<String> ambiguous(
      Element element, List<Point> applied, Agreement agreement, Readings readings) {
    if (element != Element.AUDITS) {
      return List.of();
    }
    ElementResult statute = statute(ranked(applied));
    List<String> options = new ArrayList<>();
    for (AuditMandateReading option : AuditMandateReading.values()) {
      if (option != readings.auditMandate()
          && statute(ranked(AuditReview.audits(agreement, option))) != statute) {
        options.add(option.name());
      }
    }
    return options;
  }

  /** What lowers the result on the law comes first, then on the benchmark, then the rest. */
  private static List<Point> ranked(List<Point> points) {
    if (points.size() < 2) {
      return points;
    }
    List<Point> ranked = new ArrayList<>(points);
    ranked.sort((one, two) -> rank(one.rule().effect()) - rank(two.rule().effect()));
    return ranked;
  }

  private static int rank(Effect effect) {
    return switch (effect) {
      case MISSING -> 0;
      case NOT_APPLICABLE -> 1;
      case UNRESOLVED -> 2;
      case PARTIAL -> 3;
      case BELOW_BENCHMARK -> 4;
      case MET -> 5;
      case REMARK -> 6;
    };
  }

  private static ElementResult statute(List<Point> points) {
    for (Point point : points) {
      switch (point.rule().effect()) {
        case MISSING:
          return ElementResult.MISSING;
        case NOT_APPLICABLE:
          return ElementResult.NOT_APPLICABLE;
        case UNRESOLVED:
          return ElementResult.UNRESOLVED;
        case PARTIAL:
          return ElementResult.PARTIAL;
        default:
          break;
      }
    }
    return ElementResult.PRESENT;
  }

  private static ElementResult benchmark(ElementResult statute, List<Point> points) {
    if (statute == ElementResult.PRESENT) {
      for (Point point : points) {
        if (point.rule().effect() == Effect.BELOW_BENCHMARK) {
          return ElementResult.PARTIAL;
        }
      }
    }
    return statute;
  }

  /** The parts decide: all present, none addressed, or in between. */
  private static List<GroupFinding> groups(List<ElementFinding> elements) {
    List<GroupFinding> groups = new ArrayList<>();
    for (ElementGroup group : ElementGroup.values()) {
      List<ElementFinding> parts = new ArrayList<>();
      for (ElementFinding finding : elements) {
        if (finding.element().group().filter(group::equals).isPresent()) {
          parts.add(finding);
        }
      }
      groups.add(
          GroupFinding.of(
              group,
              together(parts, ElementFinding::statute),
              together(parts, ElementFinding::benchmark)));
    }
    return groups;
  }

  private static ElementResult together(
      List<ElementFinding> parts, Function<ElementFinding, ElementResult> axis) {
    Set<ElementResult> results = EnumSet.noneOf(ElementResult.class);
    for (ElementFinding part : parts) {
      results.add(axis.apply(part));
    }
    results.remove(ElementResult.NOT_APPLICABLE);
    if (results.isEmpty()) {
      return ElementResult.NOT_APPLICABLE;
    }
    if (results.size() == 1) {
      return results.iterator().next();
    }
    boolean addressed =
        results.contains(ElementResult.PRESENT) || results.contains(ElementResult.PARTIAL);
    return addressed ? ElementResult.PARTIAL : ElementResult.UNRESOLVED;
  }

  /** Returns the rules that apply to one element. */
  static List<Point> points(Element element, Agreement agreement, Readings readings) {
    return switch (element) {
      case GUARANTEES -> ContractReview.guarantees(agreement);
      case SUB_AUTHORISATION -> AuthorisationReview.authorisation(agreement);
      case SUB_CHANGE -> AuthorisationReview.change(agreement);
      case INSTRUMENT -> ContractReview.instrument(agreement);
      case SUBJECT_MATTER -> DescriptionReview.subjectMatter(agreement);
      case DURATION -> DescriptionReview.duration(agreement);
      case NATURE -> DescriptionReview.nature(agreement);
      case PURPOSE -> DescriptionReview.purpose(agreement);
      case DATA_TYPES -> DescriptionReview.dataTypes(agreement);
      case DATA_SUBJECTS -> DescriptionReview.subjects(agreement);
      case CONTROLLER_RIGHTS -> ContractReview.controllerRights(agreement);
      case INSTRUCTIONS -> InstructionReview.instructions(agreement);
      case TRANSFERS -> InstructionReview.transfers(agreement);
      case LEGAL_EXCEPTION -> InstructionReview.legalException(agreement);
      case CONFIDENTIALITY -> ProtectionReview.confidentiality(agreement);
      case SECURITY -> ProtectionReview.security(agreement);
      case SUB_CONDITIONS -> SubContractReview.conditions(agreement);
      case REQUESTS -> AssistanceReview.requests(agreement);
      case HELP_32 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_32,
              AssistanceRule.HELP_32_STATED,
              AssistanceRule.HELP_32_BY_NUMBER,
              AssistanceRule.HELP_32_GENERIC,
              AssistanceRule.HELP_32_ABSENT);
      case HELP_33 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_33,
              AssistanceRule.HELP_33_STATED,
              AssistanceRule.HELP_33_BY_NUMBER,
              AssistanceRule.HELP_33_GENERIC,
              AssistanceRule.HELP_33_ABSENT);
      case HELP_34 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_34,
              AssistanceRule.HELP_34_STATED,
              AssistanceRule.HELP_34_BY_NUMBER,
              AssistanceRule.HELP_34_GENERIC,
              AssistanceRule.HELP_34_ABSENT);
      case HELP_35 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_35,
              AssistanceRule.HELP_35_STATED,
              AssistanceRule.HELP_35_BY_NUMBER,
              AssistanceRule.HELP_35_GENERIC,
              AssistanceRule.HELP_35_ABSENT);
      case HELP_36 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_36,
              AssistanceRule.HELP_36_STATED,
              AssistanceRule.HELP_36_BY_NUMBER,
              AssistanceRule.HELP_36_GENERIC,
              AssistanceRule.HELP_36_ABSENT);
      case END_CHOICE -> EndReview.choice(agreement);
      case END_DELETE -> EndReview.delete(agreement);
      case END_COPIES -> EndReview.copies(agreement);
      case END_LAW -> EndReview.storage(agreement);
      case INFORMATION -> AuditReview.information(agreement);
      case AUDITS -> AuditReview.audits(agreement, readings.auditMandate());
      case INFRINGING -> InstructionReview.infringing(agreement);
      case SUB_FLOW -> SubContractReview.flow(agreement);
      case SUB_LIABILITY -> SubContractReview.liability(agreement);
      case WRITING -> ContractReview.writing(agreement);
      case ROLE -> ContractReview.role(agreement);
      case BREACH_NOTICE -> ProtectionReview.breachNotice(agreement);
    };
  }
}
