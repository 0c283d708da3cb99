package eu.dpasdk.model.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No input or output, no clock, no chance, no defaults of the machine, no state that changes. */
class PurityTest {
  private static final JavaClasses MODEL = ModelClasses.main();

  @Test
  void noInputOrOutput() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.util.concurrent..",
                    "java.lang.reflect..",
                    "java.lang.invoke..",
                    "java.security..")
                .and(notPartOfTheLanguage()))
        .orShould()
        .dependOnClassesThat(
            describe(
                "read or write",
                type ->
                    type.getPackageName().equals("java.io")
                        && !type.isEquivalentTo(java.io.Serializable.class)
                        && !type.isEquivalentTo(java.io.ObjectStreamException.class)))
        .check(MODEL);
  }

  @Test
  void noClockNoChanceNoDefaultsOfTheMachine() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "ask the machine",
                (JavaAccess<?> access) -> {
                  String owner = access.getTargetOwner().getName();
                  String name = access.getName();
                  return (owner.startsWith("java.time.") && name.equals("now"))
                      || (owner.equals("java.time.Clock") && name.startsWith("system"))
                      || name.equals("systemDefault")
                      || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                      || owner.equals("java.lang.System") && !name.equals("arraycopy")
                      || owner.equals("java.lang.Runtime")
                      || owner.equals("java.lang.Thread")
                      || owner.equals("java.util.Random")
                      || owner.equals("java.util.UUID")
                      || (owner.equals("java.lang.Math") && name.equals("random"));
                }))
        .check(MODEL);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .haveModifier(STATIC)
        .and()
        .doNotHaveModifier(SYNTHETIC)
        .should()
        .haveModifier(FINAL)
        .andShould(
            new ArchCondition<JavaField>("hold what cannot change") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean open =
                    field.getRawType().isArray() && !field.getModifiers().contains(PRIVATE);
                boolean concrete =
                    isConcreteCollection(field.getRawType())
                        || field.getRawType().isEquivalentTo(StringBuilder.class);
                if (open || concrete) {
                  events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
              }
            })
        .check(MODEL);
  }

  @Test
  void valuesAreFinalAllTheWayDown() {
    Set<String> kinds =
        Set.of(
            "boolean",
            "int",
            "long",
            "byte",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.util.List",
            "java.util.Set");
    fields()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleNameStartingWith("Immutable")
        .and()
        .areNotStatic()
        .and()
        // Immutables' helper for defaults, let go when the value is complete.
        .doNotHaveName("initShim")
        .should()
        .beFinal()
        .andShould()
        .haveRawType(
            describe(
                "immutable types",
                type ->
                    kinds.contains(type.getName())
                        || type.getPackageName().equals("java.time")
                        || type.getPackageName().startsWith(ModelClasses.ROOT)))
        .check(MODEL);
  }

  private static DescribedPredicate<JavaClass> notPartOfTheLanguage() {
    Set<String> made =
        Set.of(
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.SerializedLambda",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.VarHandle");
    return describe("more than javac itself makes", type -> !made.contains(type.getName()));
  }

  private static boolean isConcreteCollection(JavaClass type) {
    return !type.isInterface()
        && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
  }
}
