package eu.dpasdk.testkit.service;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.testkit.run.Mistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The usual mistakes of whatever takes dockets in, each laid over a maker of empty consumers that
 * is right.
 */
public enum WrongConsumers implements Mistake<Supplier<DocketConsumer>> {
  /** Adds to the list and never takes away. */
  NEVER_REPLACES {
    @Override
    DocketConsumer over(DocketConsumer right) {
      return new DocketConsumer() {
        private final List<DocketReport> all = new ArrayList<>();

        @Override
        public void accept(DocketReport docket) {
          all.add(docket);
        }

        @Override
        public Collection<Task> tasks(String agreement) {
          return all.stream()
              .filter(docket -> docket.agreement().equals(agreement))
              .flatMap(WrongConsumers::tasks)
              .toList();
        }
      };
    }
  },
  /** Takes the docket that came last for the newest. */
  LAST_ONE_IN_COUNTS {
    @Override
    DocketConsumer over(DocketConsumer right) {
      return new DocketConsumer() {
        private final List<DocketReport> all = new ArrayList<>();

        @Override
        public void accept(DocketReport docket) {
          all.removeIf(older -> older.agreement().equals(docket.agreement()));
          all.add(docket);
        }

        @Override
        public Collection<Task> tasks(String agreement) {
          return all.stream()
              .filter(docket -> docket.agreement().equals(agreement))
              .flatMap(WrongConsumers::tasks)
              .toList();
        }
      };
    }
  },
  /** Keeps the first docket of an agreement. */
  FIRST_ONE_IN_COUNTS {
    @Override
    DocketConsumer over(DocketConsumer right) {
      return new DocketConsumer() {
        private final List<String> known = new ArrayList<>();

        @Override
        public void accept(DocketReport docket) throws Exception {
          if (!known.contains(docket.agreement())) {
            known.add(docket.agreement());
            right.accept(docket);
          }
        }

        @Override
        public Collection<Task> tasks(String agreement) throws Exception {
          return right.tasks(agreement);
        }
      };
    }
  },
  /** Has one list for all agreements. */
  ONE_LIST_FOR_ALL {
    @Override
    DocketConsumer over(DocketConsumer right) {
      return new DocketConsumer() {
        private Optional<DocketReport> last = Optional.empty();

        @Override
        public void accept(DocketReport docket) {
          last =
              last.filter(known -> known.at().isAfter(docket.at())).or(() -> Optional.of(docket));
        }

        @Override
        public Collection<Task> tasks(String agreement) {
          return last.stream().flatMap(WrongConsumers::tasks).toList();
        }
      };
    }
  },
  /** Leaves out what has no limit. */
  ONLY_WITH_A_DEADLINE {
    @Override
    DocketConsumer over(DocketConsumer right) {
      return telling(right, task -> Stream.of(task).filter(each -> each.dueBefore().isPresent()));
    }
  },
  /** Ends every limit a second before. */
  ENDS_A_SECOND_EARLY {
    @Override
    DocketConsumer over(DocketConsumer right) {
      return telling(
          right,
          task ->
              Stream.of(
                  new Task(
                      task.id(),
                      task.debtor(),
                      task.status(),
                      task.dueBefore().map(at -> at.minusSeconds(1)))));
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public Supplier<DocketConsumer> over(Supplier<DocketConsumer> right) {
    return () -> over(right.get());
  }

  abstract DocketConsumer over(DocketConsumer right);

  private static Stream<Task> tasks(DocketReport docket) {
    return docket.matters().stream().flatMap(matter -> matter.duties().stream()).map(Task::of);
  }

  private static DocketConsumer telling(DocketConsumer right, Function<Task, Stream<Task>> change) {
    return new DocketConsumer() {
      @Override
      public void accept(DocketReport docket) throws Exception {
        right.accept(docket);
      }

      @Override
      public Collection<Task> tasks(String agreement) throws Exception {
        return right.tasks(agreement).stream().flatMap(change).toList();
      }
    };
  }
}
