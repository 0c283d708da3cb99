package eu.dpasdk.testkit.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.testkit.run.Mistake;
import eu.dpasdk.testkit.text.Trees;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Article 28 GDPR: the usual mistakes about whether an agreement is good, each laid over an
 * assessment that is right.
 */
public enum WrongAssessments implements Mistake<AgreementAssessment> {
  /** Leaves out an element. */
  ELEMENT_LEFT_OUT((agreement, tree) -> ((ArrayNode) tree.get("elements")).remove(0)),
  /** Puts the elements in an order of its own. */
  OWN_ORDER(
      (agreement, tree) -> {
        ArrayNode elements = (ArrayNode) tree.get("elements");
        elements.add(elements.remove(0));
      }),
  /** Takes the benchmark of the Commission for what the law asks, or for less. */
  BENCHMARK_IS_LAXER((agreement, tree) -> each(tree, "elements", "benchmark", "PRESENT")),
  /** Names no clause. */
  CLAUSES_LEFT_OUT(
      (agreement, tree) ->
          tree.path("elements").forEach(finding -> ((ObjectNode) finding).remove("clauses"))),
  /** Names no place in the agreement. */
  PLACES_LEFT_OUT(
      (agreement, tree) ->
          tree.path("elements").forEach(finding -> ((ObjectNode) finding).remove("paths"))),
  /** Gives reasons without their sources. */
  SOURCES_LEFT_OUT(
      (agreement, tree) -> Trees.objects(tree).forEach(object -> object.remove("citations"))),
  /** Calls a group present if any of it is. */
  PART_IS_THE_WHOLE(
      (agreement, tree) -> {
        for (JsonNode group : tree.path("groups")) {
          if (group.path("statute").asString().equals("PARTIAL")) {
            ((ObjectNode) group).put("statute", "PRESENT");
          }
        }
      }),
  /** Thinks better of an agreement with a party it knows by a long name. */
  NAMES_COUNT(
      (agreement, tree) -> {
        if (agreement.parties().stream().map(Party::name).anyMatch(name -> name.length() < 2)) {
          each(tree, "elements", "statute", "MISSING");
          each(tree, "elements", "benchmark", "MISSING");
        }
      }),
  /** Reads the index of clauses in the order in which it comes. */
  FIRST_CLAUSE_DECIDES(
      (agreement, tree) -> {
        if (!agreement.clauses().isEmpty()
            && agreement.clauses().get(0).ref().number().compareTo("5") > 0) {
          each(tree, "elements", "severity", "INFO");
        }
      }),
  /** Holds a limit in hours for worse than no limit at all. */
  STRICT_IS_WORSE(
      (agreement, tree) -> {
        if (agreement.breach().filter(terms -> terms.limit().isPresent()).isPresent()) {
          each(tree, "elements", "statute", "MISSING");
          each(tree, "elements", "benchmark", "MISSING");
        }
      }),
  /** Loses the thread of an agreement that says a lot. */
  MORE_IS_WORSE(
      (agreement, tree) -> {
        if (agreement.audit().isPresent() && agreement.end().isPresent()) {
          each(tree, "elements", "statute", "MISSING");
          each(tree, "elements", "benchmark", "MISSING");
        }
      });

  private final BiConsumer<Agreement, ObjectNode> change;

  WrongAssessments(BiConsumer<Agreement, ObjectNode> change) {
    this.change = change;
  }

  /** Returns {@code right} with this mistake in it. */
  @Override
  public AgreementAssessment over(AgreementAssessment right) {
    return (agreement, readings) ->
        Trees.changed(
            right.assess(agreement, readings),
            Assessment.class,
            tree -> change.accept(agreement, tree));
  }

  private static void each(ObjectNode tree, String list, String property, String value) {
    for (JsonNode element : tree.path(list)) {
      ((ObjectNode) element).put(property, value);
    }
  }
}
