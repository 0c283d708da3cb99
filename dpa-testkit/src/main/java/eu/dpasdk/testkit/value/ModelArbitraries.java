package eu.dpasdk.testkit.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Instrument;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary values of any type of the model, made as JSON makes them, from arbitrary parts. Each is
 * valid by itself; what its parts say together need not make sense. Moments lean to the days on
 * which deadlines go wrong, texts to what upsets formats. They shrink to few parts, first names and
 * Monday 2 March 2026.
 *
 * <p>For case files that make sense see {@code eu.dpasdk.testkit.docket}.
 */
public final class ModelArbitraries {
  private static final Map<Class<?>, Arbitrary<?>> WRITTEN = written();
  private static final Map<String, Arbitrary<?>> BY_PROPERTY =
      Map.of(
          "country", Arbitraries.of("NL", "BE", "US"),
          "governingLaw", Arbitraries.of("NL", "BE", "US"),
          "territory", Arbitraries.of("CH", "EPO"),
          "decision", Arbitraries.of("2000/518", "2021/1772"));

  private ModelArbitraries() {}

  /**
   * Returns values of {@code type}: a value, a union or an enum of the model.
   *
   * @throws IllegalArgumentException if {@code type} is none of these
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return typed(untyped(type));
  }

  static Arbitrary<Object> untyped(Class<?> type) {
    if (!ModelTypes.contains(type)) {
      throw new IllegalArgumentException(type.getName() + " is no value of the model");
    }
    return any(type, "");
  }

  @SuppressWarnings("unchecked")
  private static <T> Arbitrary<T> typed(Arbitrary<?> values) {
    return (Arbitrary<T>) values;
  }

  private static Arbitrary<Object> any(Type generic, String property) {
    if (generic instanceof ParameterizedType of) {
      Arbitrary<Object> element = any(of.getActualTypeArguments()[0], property);
      return of.getRawType() == Set.class
          ? typed(element.set().ofMaxSize(2))
          : typed(element.list().ofMaxSize(2));
    }
    Class<?> type = (Class<?>) generic;
    Arbitrary<?> named = type == String.class ? BY_PROPERTY.get(property) : null;
    Arbitrary<?> written = named != null ? named : WRITTEN.get(type);
    if (written != null) {
      return typed(written);
    }
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      return Arbitraries.of(constants);
    }
    if (type.isSealed()) {
      return Arbitraries.oneOf(
          ModelTypes.members(type).stream().map(member -> any(member, "")).toList());
    }
    return created(type, Map.of());
  }

  /** Values of {@code type}; {@code given} holds the properties that must not be anything. */
  private static Arbitrary<Object> created(Class<?> type, Map<String, Arbitrary<?>> given) {
    Method creator =
        ModelTypes.creator(type)
            .orElseThrow(() -> new IllegalArgumentException(type + " has no JSON form"));
    MethodHandle handle = handle(creator);
    List<Arbitrary<Object>> arguments = new ArrayList<>();
    for (Parameter parameter : creator.getParameters()) {
      arguments.add(argument(parameter, given));
    }
    return Combinators.combine(arguments)
        .as(values -> made(handle, values))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Arbitrary<Object> argument(Parameter parameter, Map<String, Arbitrary<?>> given) {
    JsonProperty property = parameter.getAnnotation(JsonProperty.class);
    if (property == null) {
      return Arbitraries.just(Map.of());
    }
    Arbitrary<?> fixed = given.get(property.value());
    if (fixed != null) {
      return typed(fixed);
    }
    Arbitrary<Object> any = any(parameter.getParameterizedType(), property.value());
    return property.required() ? any : typed(any.injectNull(0.4));
  }

  /** What the creator makes of the arguments, or nothing if they do not go together. */
  private static Optional<Object> made(MethodHandle creator, List<Object> arguments) {
    try {
      return Optional.ofNullable(creator.invokeWithArguments(arguments));
    } catch (InvalidValueException refused) {
      return Optional.empty();
    } catch (Throwable broken) {
      throw new AssertionError(creator.toString(), broken);
    }
  }

  private static MethodHandle handle(Method creator) {
    creator.setAccessible(true);
    try {
      return MethodHandles.lookup().unreflect(creator);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The types that no creator with named properties makes, or whose parts must agree. */
  private static Map<Class<?>, Arbitrary<?>> written() {
    Arbitrary<String> words =
        Arbitraries.of("x", "één", "a \"b\" {c}", "line\nfeed", " ", "", "\u0000\u2028", "😀");
    Arbitrary<String> ids = Arbitraries.of("A", "change-1", "wijziging 2");
    Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();
    all.put(String.class, words);
    all.put(boolean.class, Arbitraries.of(false, true));
    all.put(Boolean.class, Arbitraries.of(false, true));
    all.put(Integer.class, Arbitraries.just(1));
    all.put(Number.class, Arbitraries.just(1));
    all.put(LocalDate.class, days());
    all.put(LocalTime.class, TimeArbitraries.timesOfDay());
    all.put(Instant.class, instants());
    all.put(DayOfWeek.class, Arbitraries.of(DayOfWeek.class));
    all.put(ZoneId.class, Arbitraries.of("Europe/Amsterdam", "UTC", "+05:45").map(ZoneId::of));
    all.put(ClauseRef.class, Arbitraries.of("10.1", "10.1 s.3", "annex 1 §4").map(ClauseRef::of));
    all.put(ChangeId.class, ids.map(ChangeId::of));
    all.put(MatterId.class, ids.map(MatterId::of));
    all.put(RuleId.class, Arbitraries.of("reg1182-3.4-roll", "a").map(RuleId::of));
    all.put(
        Text.class,
        Combinators.combine(words, words).as((nl, en) -> Text.of("nl" + nl, "en" + en)));
    all.put(
        Citation.class,
        Combinators.combine(Arbitraries.of(Instrument.class), Arbitraries.of("28(3)(a)", "128"))
            .as(Citation::of));
    all.put(
        HolidayCalendarId.class,
        Arbitraries.of("NONE", "EU_OJ_NL+NL_ATW", "BANK_2").map(HolidayCalendarId::of));
    all.put(RecordedTime.class, TimeArbitraries.recordedTimes());
    all.put(TimeLimit.class, limits());
    all.put(HolidayCalendar.class, TimeArbitraries.calendars());
    all.put(Agreement.class, agreements());
    return all;
  }

  /** Notable days, and some at the ends of what a four-digit year can say. */
  private static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, TimeArbitraries.days()),
        Tuple.of(
            1,
            Arbitraries.longs()
                .between(-719_000, 2_900_000)
                .shrinkTowards(20_514)
                .map(LocalDate::ofEpochDay)));
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, TimeArbitraries.instants()),
        Tuple.of(
            1,
            Arbitraries.longs()
                .between(-62_000_000_000L, 250_000_000_000L)
                .shrinkTowards(1_772_449_200L)
                .map(Instant::ofEpochSecond)));
  }

  private static Arbitrary<TimeLimit> limits() {
    Arbitrary<TimeLimit> any =
        Combinators.combine(
                Arbitraries.integers().between(1, TimeLimit.MAX_AMOUNT),
                Arbitraries.of(LimitUnit.class))
            .as(TimeLimit::of);
    return Arbitraries.frequencyOf(Tuple.of(3, TimeArbitraries.limits()), Tuple.of(1, any));
  }

  /** Whole agreements: any terms, read from the clauses that {@link #written} refers to. */
  private static Arbitrary<Agreement> agreements() {
    return Arbitraries.lazy(
        () ->
            typed(
                created(
                    Agreement.class,
                    Map.of(
                        "id",
                        Arbitraries.of("a", "any-1"),
                        "parties",
                        parties(),
                        "clauses",
                        Combinators.combine(clause("10.1"), clause("annex 1 §4")).as(List::of)))));
  }

  private static Arbitrary<List<Party>> parties() {
    Arbitrary<Party> any = typed(created(Party.class, Map.of()));
    return Combinators.combine(any, Arbitraries.of(PartyRole.class))
        .as((party, first) -> List.of(side(party, first), side(party, first.other())));
  }

  private static Party side(Party any, PartyRole role) {
    return Party.of(role, any.name(), any.address(), any.contact());
  }

  private static Arbitrary<Clause> clause(String number) {
    return typed(created(Clause.class, Map.of("ref", Arbitraries.just(ClauseRef.of(number)))));
  }
}
