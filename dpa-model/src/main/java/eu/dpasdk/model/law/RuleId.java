package eu.dpasdk.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Quoted;
import org.immutables.value.Value;

/** The lasting name of a rule in the rule book, such as {@code reg1182-3.4-next-working-day}. */
@Value.Immutable
public interface RuleId {
  /** Lower-case words, digits and dots, joined by hyphens; at most 100 characters. */
  String PATTERN = "(?!.*-(?![a-z0-9.]))[a-z0-9.][a-z0-9.-]{0,99}";

  /** The JSON form: lower-case words, digits and dots, joined by hyphens. */
  @JsonValue
  String id();

  /** Returns the id written {@code id}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RuleId of(String id) {
    return ImmutableRuleId.of(id);
  }

  /** Refuses an id of another form. */
  @Value.Check
  default void check() {
    Faults.check(
        Written.RULE.matcher(id()).matches(),
        "",
        Quoted.of(id()) + " is not a rule id",
        "lower-case words, digits and dots joined by hyphens");
  }
}
