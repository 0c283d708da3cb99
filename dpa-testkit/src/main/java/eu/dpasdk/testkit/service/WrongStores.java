package eu.dpasdk.testkit.service;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.testkit.run.Mistake;
import eu.dpasdk.testkit.text.Trees;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The usual mistakes of stores of events, each laid over a maker of empty stores that is right.
 *
 * <pre>{@code
 * Mistakes.missed(WrongStores.values(), OurStore::new, empty -> ourTestsOf(empty));
 * }</pre>
 */
public enum WrongStores implements Mistake<Supplier<EventStore>> {
  /** Keeps no two equal events. */
  NO_TWO_EQUAL_EVENTS {
    @Override
    EventStore over(EventStore right) {
      return replaying(right, events -> List.copyOf(new LinkedHashSet<>(events)));
    }
  },
  /** Gives the newest first. */
  NEWEST_FIRST {
    @Override
    EventStore over(EventStore right) {
      return replaying(
          right,
          events -> {
            List<Event> reversed = new ArrayList<>(events);
            Collections.reverse(reversed);
            return reversed;
          });
    }
  },
  /** Sorts by kind. */
  SORTED_BY_KIND {
    @Override
    EventStore over(EventStore right) {
      return replaying(
          right,
          events ->
              events.stream()
                  .sorted(Comparator.comparing(event -> event.getClass().getSimpleName()))
                  .toList());
    }
  },
  /** Keeps the last three. */
  FORGETS_THE_OLDEST {
    @Override
    EventStore over(EventStore right) {
      return replaying(
          right, events -> events.subList(Math.max(0, events.size() - 3), events.size()));
    }
  },
  /** Keeps moments to the second. */
  MOMENTS_TO_THE_SECOND {
    @Override
    EventStore over(EventStore right) {
      return appending(right, value -> value.replaceAll("(:\\d\\d)\\.\\d+", "$1"));
    }
  },
  /** Takes a local time for one in UTC. */
  LOCAL_TIME_IS_UTC {
    @Override
    EventStore over(EventStore right) {
      return appending(
          right, value -> value.replaceAll("^(\\d{4}-\\d\\d-\\d\\dT[0-9:.]+)$", "$1Z"));
    }
  },
  /** Does not keep when a fact was recorded. */
  RECORDING_TIME_LOST {
    @Override
    EventStore over(EventStore right) {
      return changing(right, event -> event.remove("recordedAt"));
    }
  },
  /** Has one list for all case files. */
  ONE_LIST_FOR_ALL {
    @Override
    EventStore over(EventStore right) {
      return new EventStore() {
        @Override
        public void append(String caseFile, Event event) throws Exception {
          right.append("all", event);
        }

        @Override
        public List<Event> replay(String caseFile) throws Exception {
          return right.replay("all");
        }
      };
    }
  },
  /** Takes names that differ in case for one and the same, as some file systems do. */
  FOLDS_CASE {
    @Override
    EventStore over(EventStore right) {
      return new EventStore() {
        @Override
        public void append(String caseFile, Event event) throws Exception {
          right.append(caseFile.toLowerCase(Locale.ROOT), event);
        }

        @Override
        public List<Event> replay(String caseFile) throws Exception {
          return right.replay(caseFile.toLowerCase(Locale.ROOT));
        }
      };
    }
  },
  /** Gives away the list it goes on writing to. */
  GIVES_AWAY_ITS_LIST {
    @Override
    EventStore over(EventStore right) {
      return new EventStore() {
        private final Map<String, List<Event>> lists = new HashMap<>();

        @Override
        public void append(String caseFile, Event event) {
          list(caseFile).add(event);
        }

        @Override
        public List<Event> replay(String caseFile) {
          return list(caseFile);
        }

        private List<Event> list(String caseFile) {
          return lists.computeIfAbsent(caseFile, name -> new ArrayList<>());
        }
      };
    }
  },
  /** Gives what it has once, as a queue does. */
  REPLAYS_ONCE {
    @Override
    EventStore over(EventStore right) {
      return new EventStore() {
        private final Map<String, Integer> given = new HashMap<>();

        @Override
        public void append(String caseFile, Event event) throws Exception {
          right.append(caseFile, event);
        }

        @Override
        public List<Event> replay(String caseFile) throws Exception {
          List<Event> all = right.replay(caseFile);
          Integer before = given.put(caseFile, all.size());
          return before == null ? all : all.subList(before, all.size());
        }
      };
    }
  },
  /** Keeps everything in memory. */
  FORGETS_AT_RESTART {
    @Override
    public Supplier<EventStore> over(Supplier<EventStore> right) {
      return () -> {
        EventStore store = right.get();
        return new Changed(store) {
          @Override
          public EventStore reopened() {
            return right.get();
          }
        };
      };
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public Supplier<EventStore> over(Supplier<EventStore> right) {
    return () -> over(right.get());
  }

  EventStore over(EventStore right) {
    return right;
  }

  private static EventStore replaying(EventStore right, UnaryOperator<List<Event>> change) {
    return new Changed(right) {
      @Override
      public List<Event> replay(String caseFile) throws Exception {
        return change.apply(super.replay(caseFile));
      }
    };
  }

  private static EventStore appending(EventStore right, UnaryOperator<String> change) {
    return changing(
        right,
        event ->
            Trees.objects(event)
                .forEach(
                    object -> {
                      for (String name : List.copyOf(object.propertyNames())) {
                        JsonNode value = object.get(name);
                        if (value.isString()) {
                          object.put(name, change.apply(value.stringValue()));
                        }
                      }
                    }));
  }

  private static EventStore changing(EventStore right, Consumer<ObjectNode> change) {
    return new Changed(right) {
      @Override
      public void append(String caseFile, Event event) throws Exception {
        super.append(caseFile, Trees.changed(event, Event.class, change));
      }
    };
  }

  /** A store in front of another. */
  private static class Changed implements EventStore {
    private final EventStore right;

    Changed(EventStore right) {
      this.right = right;
    }

    @Override
    public void append(String caseFile, Event event) throws Exception {
      right.append(caseFile, event);
    }

    @Override
    public List<Event> replay(String caseFile) throws Exception {
      return right.replay(caseFile);
    }
  }
}
