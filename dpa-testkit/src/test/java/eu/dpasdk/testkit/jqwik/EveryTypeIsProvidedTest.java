package eu.dpasdk.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.rules.article28.ElementRule;
import eu.dpasdk.rules.article28.ElementText;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import eu.dpasdk.rules.transfer.AdequacyDecisions;
import eu.dpasdk.rules.transfer.EuropeanArea;
import eu.dpasdk.rules.transfer.TransferAct;
import eu.dpasdk.rules.transfer.TransferCheck;
import eu.dpasdk.rules.transfer.TransferLaw;
import eu.dpasdk.testkit.api.PublicTypes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.TypeUsage;

/** No public type that holds a value is without an arbitrary that jqwik finds by itself. */
class EveryTypeIsProvidedTest {
  /** Tables and sweeps, of which things are asked; texts of rules; and what collects faults. */
  private static final Set<Class<?>> NO_VALUES =
      Set.of(
          Faults.class,
          HolidayCalendars.class,
          AdequacyDecisions.class,
          EuropeanArea.class,
          DueDays.class,
          DueDays.Span.class,
          ErasureSweep.class,
          RuleText.class,
          ElementRule.class,
          ElementText.class);

  @Example
  void everyPublicValueOfModelAndRules() {
    List<Class<?>> values =
        Stream.of(PublicTypes.ofModel(), PublicTypes.ofRules())
            .flatMap(List::stream)
            .filter(EveryTypeIsProvidedTest::isValue)
            .toList();
    assertThat(values).hasSizeGreaterThan(200);
    assertThat(values.stream().filter(type -> example(type).isEmpty())).isEmpty();
    assertThat(NO_VALUES).allMatch(type -> example(type).isEmpty());
  }

  @Property(tries = 50)
  void whatRulesAskForIsProvided(
      @ForAll Docket docket,
      @ForAll Interpretation how,
      @ForAll Lifetime lifetime,
      @ForAll Lifetimes lifetimes,
      @ForAll TransferAct act,
      @ForAll TransferLaw law,
      @ForAll ReadingOption option) {
    assertThat(docket.duties()).extracting(Duty::id).doesNotHaveDuplicates();
    assertThat(how.readings().chosen()).isNotEmpty();
    assertThat(ReadingOptions.named(option.name())).contains(option);
    lifetime.ends().ifPresent(end -> assertThat(lifetime.hasEnded(end)).isTrue());
    assertThat(lifetimes.others().keySet()).hasSizeLessThanOrEqualTo(3);
    assertThat(TransferCheck.statute(act, law).reason().citations()).isNotEmpty();
  }

  @Property(tries = 50)
  void calendarsKnowTheirOwnDays(@ForAll WorkingCalendar calendar) {
    LocalDate first = calendar.knownFrom();
    assertThat(calendar.isWorkingDay(first) || calendar.isSurelyFree(first)).isTrue();
    assertThat(first.getDayOfWeek()).isIn((Object[]) DayOfWeek.values());
  }

  private static Optional<Object> example(Class<?> type) {
    try {
      return Optional.of(
          Arbitraries.defaultFor(TypeUsage.forType(type))
              .generator(10)
              .next(new Random(1))
              .value());
    } catch (CannotFindArbitraryException none) {
      return Optional.empty();
    }
  }

  /** Something with methods of its own to ask, that users get or give. */
  private static boolean isValue(Class<?> type) {
    return !type.isAnnotation()
        && !Throwable.class.isAssignableFrom(type)
        && !type.getSimpleName().endsWith("Builder")
        && !NO_VALUES.contains(type)
        && !PublicTypes.status(type).equals(Optional.of(ApiLevel.INTERNAL))
        && !implementsRules(type)
        && Stream.of(type.getDeclaredMethods()).anyMatch(EveryTypeIsProvidedTest::isAsked);
  }

  /** The rules of a topic, which are asked through the docket. */
  private static boolean implementsRules(Class<?> type) {
    return MatterRules.class.isAssignableFrom(type);
  }

  private static boolean isAsked(Method method) {
    return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
  }
}
