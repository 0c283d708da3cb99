package eu.dpasdk.testkit.scenario;

import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The path of a matter as a test writes it: a topic, and the name that the story gives it. */
final class MatterPath {
  /** Of these an agreement has one, without a name. */
  private static final Set<Topic> ALONE =
      EnumSet.of(Topic.AGREEMENT, Topic.TERM, Topic.AUDIT, Topic.END);

  private MatterPath() {}

  /** Refuses a path that no case file can have. */
  static void check(String path) {
    int slash = path.indexOf('/');
    String word = slash < 0 ? path : path.substring(0, slash);
    Topic topic =
        topic(word)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        path + " begins with no topic; the topics are " + words()));
    boolean named = slash >= 0 && slash < path.length() - 1;
    if (slash >= 0 && !named || named && ALONE.contains(topic)) {
      throw new IllegalArgumentException(path + ": the matter is called " + word + example(topic));
    }
    if (!named && !ALONE.contains(topic) && topic != Topic.SUB_PROCESSING) {
      throw new IllegalArgumentException(path + " lacks a name, as in " + word + example(topic));
    }
  }

  private static String example(Topic topic) {
    return ALONE.contains(topic) ? "" : "/x1";
  }

  private static Optional<Topic> topic(String word) {
    return Arrays.stream(Topic.values()).filter(each -> word(each).equals(word)).findFirst();
  }

  private static String words() {
    return Arrays.stream(Topic.values()).map(MatterPath::word).collect(Collectors.joining(", "));
  }

  private static String word(Topic topic) {
    return MatterKey.of(topic, "").path();
  }
}
