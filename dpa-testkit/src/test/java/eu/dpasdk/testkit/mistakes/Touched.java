package eu.dpasdk.testkit.mistakes;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Lives;
import eu.dpasdk.testkit.docket.WrongDockets;
import eu.dpasdk.testkit.text.Trees;
import eu.dpasdk.testkit.vectors.DocketVectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mistake about dockets touches: the topics whose matters come out otherwise in a worked
 * example or in a life, or their duties, if nothing else does.
 */
final class Touched {
  /** From here on a mistake is one about all topics. */
  private static final int EVERY = 10;

  private static final int MOST_DUTIES = 3;
  private static final String ANYTHING = "";
  private static final DocketQuestion RIGHT =
      (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();

  private static final int LIVES = 60;

  /** At a glance: of so many questions one is asked whatever was found before. */
  private static final int STRIDE = 9;

  private final List<Asked> sample = new ArrayList<>();

  /** A question and the right answer. */
  private record Asked(CaseFile file, Instant at, DocketReport right) {}

  Touched() {
    DocketVectors.all().forEach(vector -> add(vector.file(), vector.at()));
    Instant first = Instant.parse("2025-09-01T10:00:00Z");
    Lives.stream(60, 1)
        .limit(LIVES)
        .forEach(life -> add(recorded(life), first.plusSeconds(sample.size() % 4 * 15_552_000L)));
  }

  private void add(CaseFile file, Instant at) {
    sample.add(new Asked(file, at, RIGHT.docket(file, at)));
  }

  /** The same life, entered in the records on one day. */
  private static CaseFile recorded(CaseFile life) {
    List<Event> events =
        life.events().stream()
            .map(
                event ->
                    Trees.changed(
                        event, Event.class, tree -> tree.put("recordedAt", "2026-03-02T10:00:00Z")))
            .toList();
    return CaseFile.of(life.agreement(), events);
  }

  /** What the Javadoc of {@code mistake} has to say after "Touches". */
  String text(WrongDockets mistake) {
    return text(mistake, "");
  }

  /**
   * The same; where {@code told} proves right early on, all the other questions are asked at a
   * glance.
   */
  String text(WrongDockets mistake, String told) {
    DocketQuestion wrong = mistake.over(RIGHT);
    Map<Topic, Set<String>> touched = new EnumMap<>(Topic.class);
    boolean nextChange = false;
    boolean proved = false;
    for (int i = 0; i < sample.size(); i++) {
      if (proved && i % STRIDE != 0) {
        continue;
      }
      Asked asked = sample.get(i);
      DocketReport report = wrong.docket(asked.file(), asked.at());
      nextChange |= !report.nextChange().equals(asked.right().nextChange());
      compare(asked.right(), report, touched);
      proved = told.equals(text(touched, nextChange));
    }
    return text(touched, nextChange);
  }

  private static String text(Map<Topic, Set<String>> touched, boolean nextChange) {
    if (touched.size() >= EVERY) {
      return "matters of most topics";
    }
    return touched.isEmpty()
        ? nextChange ? "the next change only" : "nothing"
        : touched.entrySet().stream()
            .flatMap(each -> entries(each.getKey(), each.getValue()))
            .map(entry -> "{@code " + entry + "}")
            .collect(Collectors.joining(", "));
  }

  private static Stream<String> entries(Topic topic, Set<String> duties) {
    String path = MatterKey.of(topic, "").path();
    return duties.contains(ANYTHING) || duties.size() > MOST_DUTIES
        ? Stream.of(path)
        : duties.stream().map(duty -> path + "/" + duty);
  }

  private static void compare(
      DocketReport right, DocketReport wrong, Map<Topic, Set<String>> touched) {
    Map<MatterKey, Matter> found = byKey(wrong);
    Map<MatterKey, Matter> expected = byKey(right);
    Set<MatterKey> keys = new TreeSet<>(expected.keySet());
    keys.addAll(found.keySet());
    for (MatterKey key : keys) {
      Matter one = expected.get(key);
      Matter other = found.get(key);
      if (one == null || other == null) {
        touched.computeIfAbsent(key.topic(), each -> new TreeSet<>()).add(ANYTHING);
      } else if (!one.equals(other)) {
        touched
            .computeIfAbsent(key.topic(), each -> new TreeSet<>())
            .addAll(differences(one, other));
      }
    }
  }

  private static Map<MatterKey, Matter> byKey(DocketReport report) {
    Map<MatterKey, Matter> all = new TreeMap<>();
    report.matters().forEach(matter -> all.put(matter.key(), matter));
    return all;
  }

  /** The names of the duties that differ, or that anything else does. */
  private static Set<String> differences(Matter one, Matter other) {
    if (!withoutDuties(one).equals(withoutDuties(other))) {
      return Set.of(ANYTHING);
    }
    int path = one.key().path().length() + 1;
    Map<Duty, Integer> balance = new HashMap<>();
    one.duties().forEach(duty -> balance.merge(duty, 1, Integer::sum));
    other.duties().forEach(duty -> balance.merge(duty, -1, Integer::sum));
    Set<String> names = new HashSet<>();
    balance.forEach(
        (duty, count) -> {
          if (count != 0) {
            names.add(duty.id().substring(path).split("/")[0]);
          }
        });
    return names.isEmpty() ? Set.of(ANYTHING) : names;
  }

  private static Matter withoutDuties(Matter matter) {
    return Matter.builder()
        .key(matter.key())
        .addAllPowers(matter.powers())
        .addAllProhibitions(matter.prohibitions())
        .addAllFindings(matter.findings())
        .addAllOpenQuestions(matter.openQuestions())
        .addAllUnresolved(matter.unresolved())
        .addAllInconsistencies(matter.inconsistencies())
        .addAllAmbiguous(matter.ambiguous())
        .nextChange(matter.nextChange())
        .addAllReasons(matter.reasons())
        .build();
  }
}
