package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The invented agreement takes no term from the agreements known: wherever it and one of them state
 * something, it states what none of them does, unless among them they state all there is.
 */
class InventedTermsTest {
  /** What may be equal, since the other value would make no contract worth writing down. */
  private static final Set<String> MAY_BE_EQUAL =
      Set.of(
          // There is one version of the form.
          "/schemaVersion",
          // Every agreement has one controller and one processor.
          "/parties/*/role",
          // A contract that is not written has no clauses to list.
          "/general/writtenOrElectronic",
          // A request for authorisation that need not come first asks for nothing.
          "/subProcessing/changeNotice/prior",
          // The kinds of clauses depend on what a paper contains.
          "/clauses/*/scope");

  private static final ObjectNode SCHEMA = RunnerSchemas.of(SchemaName.AGREEMENT);
  private static final Leaves INVENTED =
      Leaves.of(SCHEMA, List.of(Documents.tree(Documents.INVENTED)));

  @TestFactory
  Stream<DynamicTest> everyTermIsAnother() {
    Leaves known = Leaves.of(SCHEMA, known());
    return INVENTED.places().stream()
        .filter(place -> !known.at(place).isEmpty() && !MAY_BE_EQUAL.contains(place))
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place,
                    () -> {
                      boolean allTaken =
                          !known.possible(place).isEmpty()
                              && known.at(place).containsAll(known.possible(place));
                      if (!allTaken) {
                        assertThat(INVENTED.at(place)).doesNotContainAnyElementsOf(known.at(place));
                      }
                    }));
  }

  @Test
  void mostTermsAreComparedAndFewAreLeftToChance() {
    Leaves known = Leaves.of(SCHEMA, known());
    assertThat(INVENTED.places().stream().filter(place -> !known.at(place).isEmpty()))
        .hasSizeGreaterThan(150);
    assertThat(MAY_BE_EQUAL).allMatch(INVENTED.places()::contains);
  }

  @Test
  void booleanThatStratechHasIsTheOtherWayUnlessAnotherAgreementHasThatToo() {
    Leaves stratech = Leaves.of(SCHEMA, List.of(catalogue("stratech")));
    List<String> different =
        INVENTED.places().stream()
            .filter(place -> stratech.possible(place).contains("true"))
            .filter(place -> !stratech.at(place).equals(INVENTED.at(place)))
            .toList();
    assertThat(different).hasSizeGreaterThan(20);
  }

  private static List<JsonNode> known() {
    List<JsonNode> known = new ArrayList<>();
    for (String name : List.of("stratech", "flexfront", "commission-clauses-general")) {
      known.add(catalogue(name));
    }
    known.add(Documents.tree(Documents.COMMISSION));
    return known;
  }

  private static JsonNode catalogue(String name) {
    try {
      return StrictJson.read(Reply.to("", "catalogue", name).answered().out());
    } catch (RefusedInput refused) {
      throw new AssertionError(name, refused);
    }
  }
}
