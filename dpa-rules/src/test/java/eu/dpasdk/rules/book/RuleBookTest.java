package eu.dpasdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of every topic. */
class RuleBookTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  @Test
  void idsAreUnique() {
    assertThat(RuleBook.rules()).extracting(rule -> rule.id().id()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsFoundByItsId(Rule rule) {
    assertThat(RuleBook.rule(rule.id())).isSameAs(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCitesASource(Rule rule) {
    assertThat(rule.citations()).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSpeaksBothLanguages(Rule rule) {
    for (Text text : new Text[] {rule.statement(), rule.sentence()}) {
      for (Language language : Language.values()) {
        assertThat(text.in(language)).isNotBlank().matches(".*[.?]").doesNotContain("  ");
      }
    }
    assertThat(rule.statement().nl()).isNotEqualTo(rule.statement().en());
    assertThat(placeholders(rule.statement().nl())).isEmpty();
    assertThat(placeholders(rule.statement().en())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void bothLanguagesNameTheSameOperands(Rule rule) {
    assertThat(placeholders(rule.sentence().nl())).isEqualTo(placeholders(rule.sentence().en()));
    for (Language language : Language.values()) {
      String rest = PLACEHOLDER.matcher(rule.sentence().in(language)).replaceAll("");
      assertThat(rest).doesNotContain("{").doesNotContain("}");
    }
  }

  @Test
  void unknownIdIsRefused() {
    assertThatThrownBy(() -> RuleBook.rule(RuleId.of("no-such-rule")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("no-such-rule");
  }

  static Set<String> placeholders(String sentence) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(sentence);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  static Stream<Rule> rules() {
    return RuleBook.rules().stream();
  }
}
