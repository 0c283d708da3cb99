package eu.dpasdk.testkit.assertion;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.party.Actor;
import java.time.Instant;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about one duty; {@link #and} goes back to the docket. */
public final class DutyAssert extends AbstractAssert<DutyAssert, Duty> {
  private final DocketAssert docket;

  DutyAssert(Duty actual, DocketAssert docket) {
    super(actual, DutyAssert.class);
    this.docket = docket;
  }

  /** Asserts where the duty stands. */
  public DutyAssert hasStatus(DutyStatus status) {
    Assertions.assertThat(actual.status()).as("status of %s", actual.id()).isEqualTo(status);
    return this;
  }

  /** Asserts that the duty must be fulfilled and is not late. */
  public DutyAssert isInForce() {
    return hasStatus(DutyStatus.IN_FORCE);
  }

  /** Asserts that the duty was fulfilled in time. */
  public DutyAssert isFulfilled() {
    return hasStatus(DutyStatus.FULFILLED);
  }

  /** Asserts that the duty was not fulfilled in time, or was broken. */
  public DutyAssert isViolated() {
    return hasStatus(DutyStatus.VIOLATED);
  }

  /** Asserts the first moment at which the duty is late. */
  public DutyAssert isLateFrom(Instant moment) {
    Assertions.assertThat(actual.deadline())
        .as("deadline of %s", actual.id())
        .hasValueSatisfying(
            deadline -> Assertions.assertThat(deadline.endExclusive()).isEqualTo(moment));
    return this;
  }

  /** Asserts that no limit in time is named. */
  public DutyAssert hasNoDeadline() {
    Assertions.assertThat(actual.deadline()).as("deadline of %s", actual.id()).isEmpty();
    return this;
  }

  /** Asserts who owes it to whom. */
  public DutyAssert isOwed(Actor debtor, Actor creditor) {
    Assertions.assertThat(actual.debtor()).as("debtor of %s", actual.id()).isEqualTo(debtor);
    Assertions.assertThat(actual.creditor()).as("creditor of %s", actual.id()).isEqualTo(creditor);
    return this;
  }

  /** Asserts that the duty rests on the provision written as {@code code}, such as GDPR 33(2). */
  public DutyAssert restsOn(String code) {
    Assertions.assertThat(actual.reason().citations())
        .as("sources of %s", actual.id())
        .extracting(citation -> citation.code())
        .contains(code);
    return this;
  }

  /** Asserts that the duty rests on a clause of the agreement, such as 9.1. */
  public DutyAssert restsOnClause(String number) {
    Assertions.assertThat(actual.reason().clauses())
        .as("clauses of %s", actual.id())
        .extracting(clause -> clause.number())
        .contains(number);
    return this;
  }

  /** Goes back to the docket. */
  public DocketAssert and() {
    return docket;
  }
}
