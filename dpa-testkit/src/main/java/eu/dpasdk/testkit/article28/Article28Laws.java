package eu.dpasdk.testkit.article28;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementGroup;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GroupFinding;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Laws of Article 28 GDPR, for any agreement. Implement {@link #assess} and let JUnit run the
 * class.
 *
 * <p>Runs as 7 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface Article28Laws extends AgreementAssessment {
  /** Returns the agreements the laws range over. */
  @Provide("agreements")
  default Arbitrary<Agreement> agreements() {
    return AgreementArbitraries.changed();
  }

  /** Every element and group is found once, in the order of the law. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void art28_everyElementIsFound(@ForAll("agreements") Agreement agreement) {
    Assessment assessment = assess(agreement, Readings.defaults());
    assertEquals(
        List.of(Element.values()),
        assessment.elements().stream().map(ElementFinding::element).toList());
    assertEquals(
        List.of(ElementGroup.values()),
        assessment.groups().stream().map(GroupFinding::group).toList());
  }

  /** Article 28(7) GDPR: what the Commission clauses ask is more than the law asks, never less. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void art28_7_benchmarkIsNeverBetterThanStatute(
      @ForAll("agreements") Agreement agreement) {
    for (ElementFinding finding : assess(agreement, Readings.defaults()).elements()) {
      assertTrue(
          worth(finding.benchmark()) <= worth(finding.statute()), () -> "better: " + finding);
    }
  }

  /**
   * Article 5(2) GDPR: every finding rests on a provision and, unless it is missing, on a clause.
   */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void art5_2_everyFindingHasItsSources(@ForAll("agreements") Agreement agreement) {
    for (ElementFinding finding : assess(agreement, Readings.defaults()).elements()) {
      assertFalse(finding.reasons().isEmpty(), () -> "no reason: " + finding);
      assertFalse(finding.paths().isEmpty(), () -> "no path: " + finding);
      finding
          .reasons()
          .forEach(reason -> assertFalse(reason.citations().isEmpty(), () -> "" + reason));
      if (finding.statute() != ElementResult.MISSING) {
        assertFalse(finding.clauses().isEmpty(), () -> "no clause: " + finding);
      }
    }
  }

  /** Article 28(3), (4) GDPR: a group is present if all of its parts are, missing if none is. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void art28_3_4_groupFollowsFromItsParts(@ForAll("agreements") Agreement agreement) {
    Assessment assessment = assess(agreement, Readings.defaults());
    for (GroupFinding group : assessment.groups()) {
      List<ElementFinding> parts = group.group().parts().stream().map(assessment::finding).toList();
      assertEquals(together(parts, ElementFinding::statute), group.statute());
      assertEquals(together(parts, ElementFinding::benchmark), group.benchmark());
    }
  }

  /** Who the parties are, and in which order clauses are listed, changes nothing. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void namesAndOrderDoNotMatter(@ForAll("agreements") Agreement agreement) {
    ObjectNode tree = ChangedAgreement.tree(agreement);
    ArrayNode reversed = tree.arrayNode();
    for (int i = tree.path("clauses").size() - 1; i >= 0; i--) {
      reversed.add(tree.path("clauses").get(i));
    }
    tree.set("clauses", reversed);
    for (JsonNode party : tree.get("parties")) {
      ((ObjectNode) party).put("name", "X");
    }
    assertEquals(
        assess(agreement, Readings.defaults()),
        assess(ChangedAgreement.read(tree), Readings.defaults()));
  }

  /** A stricter contract is never worse: each of these makes a term that is there stricter. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void stricterIsNeverWorse(@ForAll("agreements") Agreement agreement) {
    for (Stricter change : Stricter.values()) {
      ObjectNode tree = ChangedAgreement.tree(agreement);
      if (change.tighten(tree)) {
        assertNotWorse(change.name(), agreement, ChangedAgreement.read(tree));
      }
    }
  }

  /**
   * Adding a term that was not there lowers no element. The terms added are those of the Commission
   * clauses, which hold no contrary term: no disclosure on a foreign order, no retention of the
   * processor's own, no limit to liability, no change by one side alone.
   */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void addingATermLowersNothing(@ForAll("agreements") Agreement agreement) {
    ObjectNode standard =
        ChangedAgreement.tree(
            Catalogue.COMMISSION_CLAUSES_GENERAL.agreementWith(
                Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
    for (var term : standard.properties()) {
      ObjectNode tree = ChangedAgreement.tree(agreement);
      boolean there = tree.has(term.getKey()) && !tree.get(term.getKey()).isEmpty();
      if (!there && term.getValue().isContainer()) {
        tree.set(term.getKey(), term.getValue());
        ChangedAgreement.listClauses(tree);
        assertNotWorse("adding " + term.getKey(), agreement, ChangedAgreement.read(tree));
      }
    }
  }

  private void assertNotWorse(String change, Agreement before, Agreement after) {
    Assessment worse = assess(before, Readings.defaults());
    Assessment better = assess(after, Readings.defaults());
    for (Element element : Element.values()) {
      ElementFinding was = worse.finding(element);
      ElementFinding is = better.finding(element);
      assertTrue(
          worth(is.statute()) >= worth(was.statute())
              && worth(is.benchmark()) >= worth(was.benchmark()),
          () -> change + " lowered " + was + " to " + is);
    }
  }

  /** Better results are worth more; what does not apply takes nothing away. */
  private static int worth(ElementResult result) {
    return switch (result) {
      case MISSING -> 0;
      case UNRESOLVED -> 1;
      case PARTIAL -> 2;
      case PRESENT, NOT_APPLICABLE -> 3;
    };
  }

  private static ElementResult together(
      List<ElementFinding> parts, Function<ElementFinding, ElementResult> axis) {
    List<ElementResult> results = new ArrayList<>(parts.stream().map(axis).toList());
    results.removeIf(result -> result == ElementResult.NOT_APPLICABLE);
    Set<ElementResult> kinds = Set.copyOf(results);
    if (kinds.isEmpty()) {
      return ElementResult.NOT_APPLICABLE;
    }
    if (kinds.size() == 1) {
      return kinds.iterator().next();
    }
    return kinds.contains(ElementResult.PRESENT) || kinds.contains(ElementResult.PARTIAL)
        ? ElementResult.PARTIAL
        : ElementResult.UNRESOLVED;
  }
}
