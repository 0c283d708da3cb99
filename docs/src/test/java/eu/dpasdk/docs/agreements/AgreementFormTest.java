package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.input.Binder;
import eu.dpasdk.docs.input.SchemaCheck;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import eu.dpasdk.model.agreement.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The agreements written by hand are whole, valid, and the same after reading and writing. */
class AgreementFormTest {
  private static final SchemaCheck CHECK = SchemaCheck.of(RunnerSchemas.of(SchemaName.AGREEMENT));

  @ParameterizedTest
  @CsvSource({Documents.COMMISSION, Documents.INVENTED})
  void documentMeetsTheSchema(String name) {
    assertThat(CHECK.faults(Documents.tree(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({Documents.COMMISSION, Documents.INVENTED})
  void documentSurvivesReadingAndWriting(String name) throws RefusedInput {
    JsonNode document = Documents.tree(name);
    Agreement read = bound(document);
    JsonNode written = StrictJson.read(StrictJson.mapper().writeValueAsString(read));
    assertThat(bound(written)).isEqualTo(read);
    assertThat(CHECK.faults(written)).isEmpty();
    assertThat(lost("", document, written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    Documents.COMMISSION + "," + Documents.CASE_COMMISSION,
    Documents.INVENTED + "," + Documents.CASE_INVENTED
  })
  void caseFileEmbedsTheSameAgreement(String agreement, String caseFile) {
    assertThat(Documents.tree(caseFile).path("agreement")).isEqualTo(Documents.tree(agreement));
  }

  @Test
  void everyClauseOfTheCommissionIsListedAndSomeTermWasReadFromIt() {
    JsonNode document = Documents.tree(Documents.COMMISSION);
    List<String> listed =
        document.path("clauses").values().stream()
            .map(clause -> clause.path("ref").asString())
            .toList();
    assertThat(listed)
        .containsExactly(
            ("1;2;3;4;5;6;7.1(a);7.1(b);7.2;7.3;7.4(a);7.4(b);7.5;7.6(a);7.6(b);7.6(c);7.6(d);"
                    + "7.6(e);7.7(a);7.7(b);7.7(c);7.7(d);7.7(e);7.8(a);7.8(b);8(a);8(b);8(c);8(d);"
                    + "9;9.1;9.2;10(a);10(b);10(c);10(d);annex I;annex II;annex III;annex IV")
                .split(";"));
    assertThat(sources(document)).containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void topicsTheCommissionClausesAreSilentOnAreAbsent() {
    Set<String> absent = topics();
    absent.removeAll(Documents.object(Documents.COMMISSION).propertyNames());
    assertThat(absent)
        .containsExactly("contradictions", "disclosure", "liability", "register", "retention");
  }

  @Test
  void inventedAgreementFillsEveryTopic() {
    Set<String> absent = topics();
    absent.removeAll(Documents.object(Documents.INVENTED).propertyNames());
    assertThat(absent).isEmpty();
  }

  private static Agreement bound(JsonNode document) throws RefusedInput {
    return Binder.bind(document, Agreement.class, List.of());
  }

  private static Set<String> topics() {
    return new TreeSet<>(
        RunnerSchemas.of(SchemaName.AGREEMENT).at("/$defs/Agreement/properties").propertyNames());
  }

  /** The places where {@code after} lacks what {@code before} has; lists of enums have no order. */
  private static List<String> lost(String path, JsonNode before, JsonNode after) {
    List<String> lost = new ArrayList<>();
    if (before.isObject()) {
      for (Map.Entry<String, JsonNode> property : before.properties()) {
        lost.addAll(
            lost(
                path + "/" + property.getKey(),
                property.getValue(),
                after.path(property.getKey())));
      }
    } else if (before.isArray() && before.path(0).isObject()) {
      for (int i = 0; i < before.size(); i++) {
        lost.addAll(lost(path + "/" + i, before.path(i), after.path(i)));
      }
    } else if (before.isArray()) {
      if (!Set.copyOf(before.values()).equals(Set.copyOf(after.values()))) {
        lost.add(path);
      }
    } else if (!before.equals(after)) {
      lost.add(path);
    }
    return lost;
  }

  /** The clauses that terms name as what they were read from. */
  private static Set<String> sources(JsonNode node) {
    Set<String> sources = new TreeSet<>();
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        JsonNode value = property.getValue();
        boolean names = value.isArray() && value.path(0).isString();
        if (property.getKey().equals("clauses") && names) {
          value.values().forEach(clause -> sources.add(clause.asString()));
        } else if (property.getKey().equals("clause")) {
          sources.add(value.asString());
        } else {
          sources.addAll(sources(value));
        }
      }
    }
    if (node.isArray()) {
      node.values().forEach(item -> sources.addAll(sources(item)));
    }
    return sources;
  }
}
