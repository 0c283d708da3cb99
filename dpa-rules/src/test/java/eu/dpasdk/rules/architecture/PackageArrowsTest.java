package eu.dpasdk.rules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import eu.dpasdk.rules.duration.AgreementTerm;
import eu.dpasdk.rules.matter.MatterRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the packages, bottom to top: law, time, reading, notice, what matters share,
 * the topics, the whole agreement, the book, the reports. Topics do not use each other.
 */
class PackageArrowsTest {
  /** Each later topic adds its package here and nowhere else. */
  private static final Set<String> TOPICS =
      Set.of(
          "audit",
          "breach",
          "duration",
          "instruction",
          "liability",
          "request",
          "retention",
          "security",
          "subprocessing",
          "transfer");

  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("law"),
          Set.of("time"),
          Set.of("reading"),
          Set.of("notice"),
          Set.of("matter"),
          TOPICS,
          Set.of("article28", "agreement"),
          Set.of("docket"),
          Set.of("book"),
          Set.of("report"));

  private static final JavaClasses RULES = RulesClasses.main();

  @Test
  void everyPackageHasItsPlace() {
    Set<String> found = new TreeSet<>();
    RULES.forEach(type -> found.add(room(type.getPackageName())));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(LAYERS.stream().flatMap(Set::stream).toList());
  }

  @Test
  void arrowsPointDownOnly() {
    assertThat(
            RULES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(
                    arrow -> arrow.getTargetClass().getPackageName().startsWith(RulesClasses.ROOT))
                .filter(PackageArrowsTest::isUpwardOrSideways)
                .map(Dependency::getDescription))
        .isEmpty();
  }

  /**
   * Of the model, a topic of the rules uses its own topic only. A matter is handed the whole
   * agreement and may look up what another term says of its own; so does the term of the agreement.
   */
  @Test
  void topicsOfTheRulesUseTheirOwnTopicOfTheModel() {
    assertThat(
            RULES.stream()
                .filter(type -> TOPICS.contains(room(type.getPackageName())))
                .filter(type -> !isHandedTheAgreement(type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(
                    arrow -> {
                      String target = arrow.getTargetClass().getPackageName();
                      String own = room(arrow.getOriginClass().getPackageName());
                      return TOPICS.stream()
                          .filter(topic -> !topic.equals(own))
                          .anyMatch(topic -> target.equals("eu.dpasdk.model." + topic));
                    })
                .map(Dependency::getDescription))
        .isEmpty();
  }

  private static boolean isHandedTheAgreement(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return outermost.isAssignableTo(MatterRules.class)
        || outermost.isEquivalentTo(AgreementTerm.class);
  }

  private static boolean isUpwardOrSideways(Dependency arrow) {
    String from = room(arrow.getOriginClass().getPackageName());
    String to = room(arrow.getTargetClass().getPackageName());
    return !from.equals(to) && layer(to) >= layer(from);
  }

  private static int layer(String room) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(room)) {
        return i;
      }
    }
    throw new AssertionError("package " + room + " has no place among the arrows");
  }

  private static String room(String packageName) {
    String below = packageName.substring(RulesClasses.ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
