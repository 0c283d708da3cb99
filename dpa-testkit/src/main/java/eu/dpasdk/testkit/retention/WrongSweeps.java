package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.retention.ErasureInstructed;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.KeepingInstructed;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.testkit.run.Mistake;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * The usual mistakes about what must be erased, each laid over a sweep that is right. Whoever
 * writes tests of their own can see that they catch these, or which they miss.
 */
public enum WrongSweeps implements Mistake<ErasureQuestion> {
  /** Erases on the last day, which still keeps. */
  LAST_DAY_IS_OVER {
    @Override
    Night changed(Night night) {
      return at(night, night.moment().plus(1, ChronoUnit.DAYS));
    }
  },
  /** Sweeps once a day, for the day that has passed. */
  A_DAY_LATE {
    @Override
    Night changed(Night night) {
      return at(night, night.moment().minus(1, ChronoUnit.DAYS));
    }
  },
  /** Takes the date in UTC for that of the agreement. */
  DATE_IN_UTC {
    @Override
    Night changed(Night night) {
      ObjectNode tree = ChangedAgreement.tree(night.agreement()).put("zone", "UTC");
      return under(night, ChangedAgreement.read(tree));
    }
  },
  /** Keeps what began on 29 February for a day more. */
  LEAP_DAY_MOVES_ON {
    @Override
    Night changed(Night night) {
      return new Night(
          night.agreement(),
          night.events(),
          night.lifetime(),
          night.moment(),
          night.how().with(LeapDayReading.FEB29_TO_MAR1));
    }
  },
  /** Counts what is still to happen. */
  FORESEES {
    @Override
    Night changed(Night night) {
      List<RetentionEvent> events = new ArrayList<>();
      for (RetentionEvent event : night.events()) {
        events.add(
            event instanceof MilestoneReached reached && isAfter(reached.at(), night)
                ? MilestoneReached.of(
                    reached.record(), reached.milestone(), RecordedTime.of(night.moment()))
                : event);
      }
      return night.with(events);
    }
  },
  /** Erases what is held. */
  HOLDS_ARE_FORGOTTEN {
    @Override
    Night changed(Night night) {
      return without(night, event -> event instanceof HoldPlaced);
    }
  },
  /** Holds for ever. */
  RELEASES_ARE_FORGOTTEN {
    @Override
    Night changed(Night night) {
      return without(night, event -> event instanceof HoldReleased);
    }
  },
  /** Erases what a statute has kept. */
  DUTIES_ARE_FORGOTTEN {
    @Override
    Night changed(Night night) {
      return without(night, event -> event instanceof KeepingDutyStated);
    }
  },
  /** Keeps for the whole period what no purpose asks for any more. */
  PURPOSES_ARE_FORGOTTEN {
    @Override
    Night changed(Night night) {
      return without(night, event -> event instanceof PurposeStated);
    }
  },
  /** Erases what the controller wants kept, and keeps what it wants erased. */
  INSTRUCTIONS_ARE_FORGOTTEN {
    @Override
    Night changed(Night night) {
      return without(
          night, event -> event instanceof ErasureInstructed || event instanceof KeepingInstructed);
    }
  },
  /** Erases what was erased. */
  ERASES_AGAIN {
    @Override
    Night changed(Night night) {
      return without(night, event -> event instanceof RecordErased);
    }
  },
  /** Is content while backups remain. */
  BACKUPS_ARE_FORGOTTEN {
    @Override
    Night changed(Night night) {
      return night.with(
          night.events().stream()
              .map(
                  event ->
                      event instanceof RecordErased erased
                          ? RecordErased.of(erased.record(), erased.at())
                          : event)
              .toList());
    }
  },
  /** Keeps after the end of the agreement what only the controller may keep. */
  THE_END_IS_FORGOTTEN {
    @Override
    Night changed(Night night) {
      return new Night(
          night.agreement(), night.events(), Lifetime.UNBOUNDED, night.moment(), night.how());
    }
  },
  /** Keeps the first fact of a kind about a record, in the order of the list. */
  FIRST_FACT_WINS {
    @Override
    Night changed(Night night) {
      Map<List<Object>, RetentionEvent> first = new LinkedHashMap<>();
      for (RetentionEvent event : night.events()) {
        first.putIfAbsent(List.of(event.record(), event.getClass()), event);
      }
      return night.with(List.copyOf(first.values()));
    }
  },
  /** Mixes up the records. */
  ONE_RECORD {
    @Override
    Night changed(Night night) {
      return night;
    }

    @Override
    Set<MatterId> kept(Set<MatterId> due, Night night) {
      return due.isEmpty() ? due : night.records();
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public ErasureQuestion over(ErasureQuestion right) {
    return (agreement, events, lifetime, moment, how) -> {
      Night night = new Night(agreement, List.copyOf(events), lifetime, moment, how);
      return kept(changed(night).due(right), night);
    };
  }

  abstract Night changed(Night night);

  Set<MatterId> kept(Set<MatterId> due, Night night) {
    return due;
  }

  private static Night at(Night night, Instant moment) {
    return new Night(night.agreement(), night.events(), night.lifetime(), moment, night.how());
  }

  private static Night under(Night night, Agreement agreement) {
    return new Night(agreement, night.events(), night.lifetime(), night.moment(), night.how());
  }

  private static Night without(Night night, Predicate<RetentionEvent> gone) {
    return night.with(night.events().stream().filter(gone.negate()).toList());
  }

  private static boolean isAfter(RecordedTime time, Night night) {
    return time.instant()
        .or(() -> time.local().map(at -> at.atZone(night.agreement().zone()).toInstant()))
        .get()
        .isAfter(night.moment());
  }
}
