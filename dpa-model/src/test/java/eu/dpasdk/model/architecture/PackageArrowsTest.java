package eu.dpasdk.model.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import eu.dpasdk.model.casefile.Event;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the packages, bottom to top: law, time, party, decision, notice, the topics,
 * agreement, case file, catalogue. Topics do not use each other.
 */
class PackageArrowsTest {
  /** Each later topic adds its package here and nowhere else. */
  private static final Set<String> TOPICS =
      Set.of(
          "audit",
          "breach",
          "confidentiality",
          "duration",
          "instruction",
          "liability",
          "processing",
          "request",
          "retention",
          "security",
          "subprocessing",
          "transfer");

  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("internal", "fault", "api"),
          Set.of("law"),
          Set.of("time"),
          Set.of("party"),
          Set.of("decision", "term"),
          Set.of("notice"),
          TOPICS,
          Set.of("reading", "agreement", "article28"),
          Set.of("casefile"),
          Set.of("catalogue"));

  private static final JavaClasses MODEL = ModelClasses.main();

  @Test
  void everyPackageHasItsPlace() {
    Set<String> found = new TreeSet<>();
    MODEL.forEach(type -> found.add(room(type.getPackageName())));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            LAYERS.stream().flatMap(Set::stream).collect(Collectors.toList()));
  }

  @Test
  void arrowsPointDownOnly() {
    assertThat(upwardOrSideways()).isEmpty();
  }

  @Test
  void onlyEventsNameTheirRoot() {
    Set<String> knots =
        dependencies()
            .filter(arrow -> layer(arrow.getTargetClass().getPackageName()) > topicsLayer())
            .filter(arrow -> TOPICS.contains(room(arrow.getOriginClass().getPackageName())))
            .filter(arrow -> !isAcceptedKnot(arrow))
            .map(Dependency::getDescription)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(knots).isEmpty();
  }

  private static List<String> upwardOrSideways() {
    return dependencies()
        .filter(arrow -> !isAcceptedKnot(arrow))
        .filter(
            arrow -> {
              String from = room(arrow.getOriginClass().getPackageName());
              String to = room(arrow.getTargetClass().getPackageName());
              boolean machinery = LAYERS.get(0).containsAll(Set.of(from)) && layerOf(to) == 0;
              return !from.equals(to) && !machinery && layerOf(to) >= layerOf(from);
            })
        .map(Dependency::getDescription)
        .toList();
  }

  private static Stream<Dependency> dependencies() {
    return MODEL.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ModelClasses.ROOT));
  }

  /** The sealed root of events names its topics, and their events name it. */
  private static boolean isAcceptedKnot(Dependency arrow) {
    return arrow.getOriginClass().isAssignableTo(Event.class)
        && arrow.getTargetClass().isEquivalentTo(Event.class);
  }

  private static int topicsLayer() {
    return LAYERS.indexOf(TOPICS);
  }

  private static int layer(String packageName) {
    return layerOf(room(packageName));
  }

  private static int layerOf(String room) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(room)) {
        return i;
      }
    }
    throw new AssertionError("package " + room + " has no place among the arrows");
  }

  private static String room(String packageName) {
    String below = packageName.substring(ModelClasses.ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
