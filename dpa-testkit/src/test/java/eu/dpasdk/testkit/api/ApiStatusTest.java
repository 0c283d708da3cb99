package eu.dpasdk.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.MatterRules;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A user can see of every public type what can be relied on. */
class ApiStatusTest {
  @Test
  void everyPackageOfPublicTypesNamesItsStatus() {
    assertThat(all().map(Class::getPackage).distinct())
        .allMatch(room -> room.isAnnotationPresent(ApiStatus.class));
  }

  @Test
  void everyPublicTypeHasAStatus() {
    assertThat(all().toList()).hasSizeGreaterThan(400);
    assertThat(all().filter(type -> PublicTypes.status(type).isEmpty())).isEmpty();
  }

  @Test
  void typeMayDifferFromItsPackage() {
    assertThat(PublicTypes.status(Docket.class)).contains(ApiLevel.MAINTAINED);
    assertThat(PublicTypes.status(Ledger.class)).contains(ApiLevel.INTERNAL);
    assertThat(PublicTypes.status(Lifetime.class)).contains(ApiLevel.MAINTAINED);
  }

  /** A method that a user can rely on cannot ask for, or give, what is not for users. */
  @Test
  void maintainedSignaturesNameNoInternalType() {
    List<String> leaks =
        all()
            .filter(type -> PublicTypes.status(type).orElseThrow() == ApiLevel.MAINTAINED)
            .filter(type -> !MatterRules.class.isAssignableFrom(type))
            .flatMap(type -> Stream.of(type.getMethods()))
            .filter(ApiStatusTest::namesAnInternalType)
            .map(Method::toString)
            .toList();
    assertThat(leaks).isEmpty();
  }

  private static boolean namesAnInternalType(Method method) {
    return Stream.concat(Stream.of(method.getReturnType()), Stream.of(method.getParameterTypes()))
        .filter(type -> type.getName().startsWith("eu.dpasdk"))
        .anyMatch(type -> PublicTypes.status(type).equals(Optional.of(ApiLevel.INTERNAL)));
  }

  private static Stream<Class<?>> all() {
    return Stream.of(PublicTypes.ofModel(), PublicTypes.ofRules(), PublicTypes.ofTestkit())
        .flatMap(List::stream);
  }
}
