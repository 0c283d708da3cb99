package eu.dpasdk.testkit.service;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.testkit.run.Mistake;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The usual mistakes about when to look again, each laid over an alarm that is right. */
public enum WrongAlarms implements Mistake<Alarm> {
  /** Looks once a day, whatever happens. */
  ONCE_A_DAY {
    @Override
    Optional<Instant> next(CaseFile file, Instant now, Alarm right) {
      return Optional.of(now.plus(1, ChronoUnit.DAYS));
    }
  },
  /** Waits for the next event. */
  ONLY_ON_EVENTS {
    @Override
    Optional<Instant> next(CaseFile file, Instant now, Alarm right) {
      return Optional.empty();
    }
  },
  /** Is set to the moment at which it is set. */
  AT_ONCE {
    @Override
    Optional<Instant> next(CaseFile file, Instant now, Alarm right) {
      return Optional.of(now);
    }
  },
  /** Looks all the time. */
  EVERY_HOUR {
    @Override
    Optional<Instant> next(CaseFile file, Instant now, Alarm right) {
      return Optional.of(now.plus(1, ChronoUnit.HOURS));
    }
  },
  /** Rounds to the hour that is to come. */
  ON_THE_HOUR {
    @Override
    Optional<Instant> next(CaseFile file, Instant now, Alarm right) throws Exception {
      return right.next(file, now).map(at -> at.truncatedTo(ChronoUnit.HOURS).plusSeconds(3_600));
    }
  },
  /** Rounds to midnight in the zone the machine is set to. */
  MIDNIGHT_OF_THE_MACHINE {
    @Override
    Optional<Instant> next(CaseFile file, Instant now, Alarm right) throws Exception {
      return right
          .next(file, now)
          .map(at -> at.atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.DAYS).toInstant());
    }
  },
  /** Skips one change. */
  THE_CHANGE_AFTER_NEXT {
    @Override
    Optional<Instant> next(CaseFile file, Instant now, Alarm right) throws Exception {
      Optional<Instant> next = right.next(file, now);
      return next.isPresent() ? right.next(file, next.get()) : next;
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public Alarm over(Alarm right) {
    return (file, now) -> next(file, now, right);
  }

  abstract Optional<Instant> next(CaseFile file, Instant now, Alarm right) throws Exception;
}
