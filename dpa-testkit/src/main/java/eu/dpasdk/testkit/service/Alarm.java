package eu.dpasdk.testkit.service;

import eu.dpasdk.model.casefile.CaseFile;
import java.time.Instant;
import java.util.Optional;

/** When a service looks at a case file again; what {@link ClockLaws} put to the test. */
@FunctionalInterface
public interface Alarm {
  /**
   * Returns the moment at which a service that looked at {@code file} at {@code now} looks again if
   * no event comes in, or nothing if it never does.
   */
  Optional<Instant> next(CaseFile file, Instant now) throws Exception;
}
