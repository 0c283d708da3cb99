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
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  private static final List<AuditMandateReading> MANDATES = List.of(AuditMandateReading.values());

  /** The elements of each group. */
  private static final List<Parts> PARTS =
      Arrays.stream(ElementGroup.values()).map(Parts::of).toList();

  private Article28() {}

  /** A group and its elements. */
  private record Parts(ElementGroup group, List<Element> elements) {
    static Parts of(ElementGroup group) {
      return new Parts(
          group,
          ELEMENTS.stream()
              .filter(element -> element.group().filter(group::equals).isPresent())
              .toList());
    }
  }

  /** Returns the assessment of {@code agreement} under the default readings. */
  public static Assessment assess(Agreement agreement) {
    return assess(agreement, Readings.defaults());
  }

  /**
   * Returns the assessment of {@code agreement}; it holds every element, in the order of the law.
   * Of {@code readings} only R15 matters here.
   */
  public static Assessment assess(Agreement agreement, Readings readings) {
    ElementFinding[] found = new ElementFinding[ELEMENTS.size()];
    for (Element element : ELEMENTS) {
      found[element.ordinal()] = find(element, agreement, readings);
    }
    List<ElementFinding> elements = List.of(found);
    List<GapFinding> gaps = CommissionClausesGap.check(agreement);
    List<Reason> modifications = FactReview.modifications(agreement, elements, gaps);
    return Assessment.of(
        elements,
        groups(elements),
        gaps,
        FactReview.facts(agreement),
        FactReview.presumption(agreement, modifications),
        modifications,
        RoleRisk.of(agreement, elements),
        DataConsequences.of(agreement),
        BreachContentMatrix.of(agreement),
        ProcessorRegisters.completeness(agreement));
  }

  /**
   * Returns what {@code agreement} makes of one element; the same as in its assessment. Of {@code
   * readings} only R15 matters, and only to audits.
   */
  public static ElementFinding find(Element element, Agreement agreement, Readings readings) {
    CountedPoints points =
        ElementReviews.review(element, agreement, readings, Points.counted()).sum();
    return ElementFinding.of(
        element,
        points.statute(),
        points.benchmark(),
        points.severity(),
        new ElementGrounds(element, agreement, readings),
        ambiguous(element, points.statute(), agreement, readings));
  }

  /** The other answers to R15 under which the result would differ. */
  private static List<String> ambiguous(
      Element element, ElementResult statute, Agreement agreement, Readings readings) {
    if (element != Element.AUDITS || !AuditReview.isMandatedOnly(agreement)) {
      return List.of();
    }
    List<String> options = new ArrayList<>();
    for (AuditMandateReading option : MANDATES) {
      if (option != readings.auditMandate()
          && AuditReview.audits(agreement, option, Points.counted()).sum().statute() != statute) {
        options.add(option.name());
      }
    }
    return List.copyOf(options);
  }

  /** The parts decide: all present, none addressed, or in between. */
  private static List<GroupFinding> groups(List<ElementFinding> elements) {
    List<GroupFinding> groups = new ArrayList<>(PARTS.size());
    for (Parts parts : PARTS) {
      Set<ElementResult> statute = EnumSet.noneOf(ElementResult.class);
      Set<ElementResult> benchmark = EnumSet.noneOf(ElementResult.class);
      for (Element part : parts.elements()) {
        ElementFinding finding = elements.get(part.ordinal());
        statute.add(finding.statute());
        benchmark.add(finding.benchmark());
      }
      statute.remove(ElementResult.NOT_APPLICABLE);
      benchmark.remove(ElementResult.NOT_APPLICABLE);
      groups.add(GroupFinding.of(parts.group(), together(statute), together(benchmark)));
    }
    return groups;
  }

  /** Of parts that apply. */
  private static ElementResult together(Set<ElementResult> results) {
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
}
