package eu.dpasdk.testkit.assertion;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions about a docket. Ids are those of the docket, such as {@code breach/b1/tell-subjects}.
 */
public final class DocketAssert extends AbstractAssert<DocketAssert, DocketReport> {
  DocketAssert(DocketReport actual) {
    super(actual, DocketAssert.class);
  }

  /** Goes on with the duty {@code id}, which must be there. */
  public DutyAssert duty(String id) {
    List<Duty> duties = all(Matter::duties);
    Optional<Duty> found = duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      failWithMessage(
          "no duty %s, only\n%s", id, String.join("\n", duties.stream().map(Duty::id).toList()));
    }
    return new DutyAssert(found.orElseThrow(), this);
  }

  /** Asserts that there is no duty {@code id}. */
  public DocketAssert hasNoDuty(String id) {
    Assertions.assertThat(all(Matter::duties)).extracting(Duty::id).as("duties").doesNotContain(id);
    return this;
  }

  /** Asserts that some matter gives the power {@code id}, such as OBJECT. */
  public DocketAssert hasPower(String id) {
    Assertions.assertThat(all(Matter::powers))
        .extracting(power -> power.id())
        .as("powers")
        .contains(id);
    return this;
  }

  /** Asserts that no matter gives the power {@code id}. */
  public DocketAssert hasNoPower(String id) {
    Assertions.assertThat(all(Matter::powers))
        .extracting(power -> power.id())
        .as("powers")
        .doesNotContain(id);
    return this;
  }

  /** Asserts that something was found wrong, by its lasting name. */
  public DocketAssert hasFinding(String id) {
    Assertions.assertThat(all(Matter::findings))
        .extracting(each -> each.id())
        .as("findings")
        .contains(id);
    return this;
  }

  /** Asserts that nothing was found wrong. */
  public DocketAssert hasNoFindings() {
    Assertions.assertThat(all(Matter::findings))
        .extracting(each -> each.id())
        .as("findings")
        .isEmpty();
    return this;
  }

  /** Asserts that a human is asked the question {@code id}. */
  public DocketAssert asks(String id) {
    Assertions.assertThat(all(Matter::openQuestions))
        .extracting(each -> each.id())
        .as("open questions")
        .contains(id);
    return this;
  }

  /** Asserts that the point {@code id} cannot be decided from the file. */
  public DocketAssert leavesUnresolved(String id) {
    Assertions.assertThat(all(Matter::unresolved))
        .extracting(each -> each.id())
        .as("unresolved points")
        .contains(id);
    return this;
  }

  /** Asserts that the answer depends on the reading {@code name}, such as ROLL. */
  public DocketAssert dependsOn(String name) {
    Assertions.assertThat(all(Matter::ambiguous)).as("readings").contains(name);
    return this;
  }

  /** Asserts that the facts can all be true. */
  public DocketAssert isConsistent() {
    Assertions.assertThat(all(Matter::inconsistencies))
        .extracting(each -> each.id())
        .as("inconsistencies")
        .isEmpty();
    return this;
  }

  /** Asserts that facts clash in the way called {@code id}. */
  public DocketAssert hasInconsistency(String id) {
    Assertions.assertThat(all(Matter::inconsistencies))
        .extracting(each -> each.id())
        .as("inconsistencies")
        .contains(id);
    return this;
  }

  /** Asserts the next moment at which the answer changes by itself. */
  public DocketAssert changesNextAt(Instant moment) {
    Assertions.assertThat(actual.nextChange()).as("next change").contains(moment);
    return this;
  }

  /** Asserts that the answer never changes by itself. */
  public DocketAssert neverChanges() {
    Assertions.assertThat(actual.nextChange()).as("next change").isEmpty();
    return this;
  }

  private <T> List<T> all(Function<Matter, List<T>> part) {
    isNotNull();
    return actual.matters().stream().flatMap(matter -> part.apply(matter).stream()).toList();
  }
}
