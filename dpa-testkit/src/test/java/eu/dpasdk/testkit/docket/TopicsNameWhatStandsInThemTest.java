package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.vectors.DocketVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever has the Javadoc only finds there every duty, power, prohibition and question of a topic,
 * and none that no worked example and no life has.
 */
class TopicsNameWhatStandsInThemTest {
  private static final Path SOURCE =
      Path.of("../dpa-model/src/main/java/eu/dpasdk/model/decision/Topic.java");
  private static final Pattern CONSTANT =
      Pattern.compile("  /\\*\\*\\R((?:   \\*.*\\R)*?)   \\*/\\R  ([A-Z_]+),?\\R");
  private static final Pattern LIST =
      Pattern.compile("<li>(Duties|Powers|Prohibitions|Questions): ([^<]*)");
  private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
  private static final List<Instant> MOMENTS =
      Stream.of("2025-06-01", "2026-02-01", "2026-08-01", "2027-03-01")
          .map(day -> Instant.parse(day + "T10:00:00Z"))
          .toList();

  private final Map<Topic, Map<String, Set<String>>> found = new EnumMap<>(Topic.class);

  @TestFactory
  @Tag("every-example")
  Stream<DynamicTest> everyTopicNamesAllAndNoMore() throws IOException {
    DocketVectors.all()
        .forEach(vector -> add(Docket.of(vector.file(), vector.at(), vector.readings()).report()));
    Lives.stream(60, 1)
        .limit(60)
        .forEach(
            life -> MOMENTS.forEach(at -> add(Docket.of(life, at, Readings.defaults()).report())));
    Map<Topic, Map<String, Set<String>>> told = told();
    return Stream.of(Topic.values())
        .map(
            topic ->
                dynamicTest(
                    topic.name(),
                    () -> assertThat(told.get(topic)).as(text(topic)).isEqualTo(found.get(topic))));
  }

  private void add(DocketReport docket) {
    for (Matter matter : docket.matters()) {
      int path = matter.key().path().length() + 1;
      Topic topic = matter.key().topic();
      matter.duties().forEach(each -> add(topic, "Duties", each.id().substring(path)));
      matter.powers().forEach(each -> add(topic, "Powers", each.id()));
      matter.prohibitions().forEach(each -> add(topic, "Prohibitions", each.id().substring(path)));
      matter.openQuestions().forEach(each -> add(topic, "Questions", each.id()));
    }
  }

  /** Without what tells apart those that arise more than once. */
  private void add(Topic topic, String list, String id) {
    found
        .computeIfAbsent(topic, each -> new TreeMap<>())
        .computeIfAbsent(list, each -> new TreeSet<>())
        .add(id.split("/")[0]);
  }

  private static Map<Topic, Map<String, Set<String>>> told() throws IOException {
    Map<Topic, Map<String, Set<String>>> told = new EnumMap<>(Topic.class);
    for (MatchResult constant : all(CONSTANT, Files.readString(SOURCE))) {
      Map<String, Set<String>> lists = new TreeMap<>();
      for (MatchResult list : all(LIST, constant.group(1))) {
        Set<String> names =
            all(CODE, list.group(2)).stream()
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        lists.put(list.group(1), names);
      }
      told.put(Topic.valueOf(constant.group(2)), lists);
    }
    return told;
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    List<MatchResult> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.replaceAll("\\R   \\*  +", " "));
    while (matcher.find()) {
      all.add(matcher.toMatchResult());
    }
    return all;
  }

  /** What its Javadoc has to say. */
  private String text(Topic topic) {
    return found.getOrDefault(topic, Map.of()).entrySet().stream()
        .map(
            list ->
                list.getValue().stream()
                    .map(name -> "{@code " + name + "}")
                    .collect(Collectors.joining(", ", "<li>" + list.getKey() + ": ", "")))
        .collect(Collectors.joining("\n", "the Javadoc of Topic." + topic + " needs\n", "\n"));
  }
}
