package eu.dpasdk.testkit.assertion;

import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about the consent to changes of sub-processors. */
public final class ConsentAssert extends AbstractAssert<ConsentAssert, ConsentReport> {
  ConsentAssert(ConsentReport actual) {
    super(actual, ConsentAssert.class);
  }

  /** Goes on with the decision on the change {@code id}, which must be there. */
  public DecisionAssert ofChange(String id) {
    isNotNull();
    Optional<ConsentDecision> found =
        actual.decisions().stream()
            .filter(decision -> decision.change().id().equals(id))
            .findFirst();
    Assertions.assertThat(found).as("decision on %s", id).isPresent();
    return new DecisionAssert(found.orElseThrow());
  }

  /** Assertions about one decision. */
  public static final class DecisionAssert extends AbstractAssert<DecisionAssert, ConsentDecision> {
    DecisionAssert(ConsentDecision actual) {
      super(actual, DecisionAssert.class);
    }

    /** Asserts where the consent stands. */
    public DecisionAssert hasStatus(ConsentStatus status) {
      Assertions.assertThat(actual.status()).as("consent to %s", actual.change()).isEqualTo(status);
      return this;
    }

    /** Asserts the first moment at which an objection is late. */
    public DecisionAssert windowEnds(Instant moment) {
      Assertions.assertThat(actual.window().endExclusive()).as("end of window").contains(moment);
      return this;
    }

    /** Asserts that something was found wrong, by its lasting name. */
    public DecisionAssert hasFinding(String id) {
      Assertions.assertThat(actual.findings())
          .extracting(each -> each.id())
          .as("findings")
          .contains(id);
      return this;
    }
  }
}
