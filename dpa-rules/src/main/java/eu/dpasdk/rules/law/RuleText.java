package eu.dpasdk.rules.law;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The fixed parts of a rule, as the enums of rules write them down. */
public final class RuleText {
  private final RuleId id;
  private final Text statement;
  private final Text sentence;
  private final List<Citation> citations;

  private RuleText(RuleId id, Text statement, Text sentence, List<Citation> citations) {
    this.id = id;
    this.statement = statement;
    this.sentence = sentence;
    this.citations = citations;
  }

  /** Returns the parts of a rule; {@code citations} are written as {@code "GDPR 28(2)"}. */
  public static RuleText of(String id, Text statement, Text sentence, String... citations) {
    return new RuleText(
        RuleId.of(id),
        statement,
        sentence,
        Arrays.stream(citations).map(Citation::parse).collect(Collectors.toUnmodifiableList()));
  }

  /** Returns the id. */
  public RuleId id() {
    return id;
  }

  /** Returns the general statement. */
  public Text statement() {
    return statement;
  }

  /** Returns the sentence about a case. */
  public Text sentence() {
    return sentence;
  }

  /** Returns the provisions cited. */
  public List<Citation> citations() {
    return citations;
  }
}
