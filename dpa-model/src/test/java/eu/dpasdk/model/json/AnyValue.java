package eu.dpasdk.model.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
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
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary values of any type of the model, made by its own JSON creator from arbitrary arguments;
 * a new type needs nothing here unless its parts must agree with each other.
 */
public final class AnyValue {
  private static final Map<Class<?>, Arbitrary<?>> WRITTEN = written();

  private AnyValue() {}

  /** Any value of {@code type}. */
  public static Arbitrary<Object> of(Class<?> type) {
    return any(type, "");
  }

  @SuppressWarnings("unchecked")
  private static Arbitrary<Object> any(Type generic, String property) {
    if (generic instanceof ParameterizedType of) {
      Arbitrary<Object> element = any(of.getActualTypeArguments()[0], property);
      return of.getRawType() == Set.class
          ? (Arbitrary<Object>) (Arbitrary<?>) element.set().ofMaxSize(2)
          : (Arbitrary<Object>) (Arbitrary<?>) element.list().ofMaxSize(2);
    }
    Class<?> type = (Class<?>) generic;
    if (property.equals("country") || property.equals("governingLaw")) {
      return (Arbitrary<Object>) (Arbitrary<?>) Arbitraries.of("NL", "BE", "US");
    }
    if (type == String.class && (property.equals("territory") || property.equals("decision"))) {
      return (Arbitrary<Object>)
          (Arbitrary<?>)
              (property.equals("territory")
                  ? Arbitraries.of("CH", "EPO")
                  : Arbitraries.of("2000/518", "2021/1772"));
    }
    Arbitrary<?> written = WRITTEN.get(type);
    if (written != null) {
      return (Arbitrary<Object>) written;
    }
    if (type.isEnum()) {
      return (Arbitrary<Object>) (Arbitrary<?>) Arbitraries.of((Object[]) type.getEnumConstants());
    }
    if (type.isSealed()) {
      return Arbitraries.oneOf(
          Arrays.stream(root(type).value())
              .map(JsonSubTypes.Type::value)
              .filter(type::isAssignableFrom)
              .map(AnyValue::of)
              .toList());
    }
    return created(type);
  }

  private static JsonSubTypes root(Class<?> type) {
    JsonSubTypes named = type.getAnnotation(JsonSubTypes.class);
    return named != null ? named : root(type.getInterfaces()[0]);
  }

  private static Arbitrary<Object> created(Class<?> type) {
    return created(type, Map.of());
  }

  /** Values of {@code type}; {@code given} holds the properties that must not be anything. */
  private static Arbitrary<Object> created(Class<?> type, Map<String, Arbitrary<?>> given) {
    Method creator = ModelTypes.creator(type).orElseThrow(() -> new AssertionError(type));
    creator.setAccessible(true);
    List<Arbitrary<Object>> arguments = new ArrayList<>();
    for (Parameter parameter : creator.getParameters()) {
      JsonProperty property = parameter.getAnnotation(JsonProperty.class);
      if (property == null) {
        arguments.add(Arbitraries.of(Map.of()));
        continue;
      }
      Arbitrary<?> fixed = given.get(property.value());
      if (fixed != null) {
        arguments.add(fixed.map(Object.class::cast));
        continue;
      }
      Arbitrary<Object> argument = any(parameter.getParameterizedType(), property.value());
      arguments.add(property.required() ? argument : argument.injectNull(0.4));
    }
    return Combinators.combine(arguments)
        .as(values -> invoke(creator, values))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<Object> invoke(Method creator, List<Object> arguments) {
    try {
      return Optional.of(creator.invoke(null, arguments.toArray()));
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof InvalidValueException) {
        return Optional.empty();
      }
      throw new AssertionError(refused.getCause());
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The types that no creator with named properties makes, or whose parts must agree. */
  private static Map<Class<?>, Arbitrary<?>> written() {
    Arbitrary<String> words =
        Arbitraries.of("x", "één", "a \"b\" {c}", "line\nfeed", " ", "", "\u0000\u2028", "😀");
    Arbitrary<String> ids = Arbitraries.of("A", "change-1", "wijziging 2");
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(-719_000, 2_900_000).map(LocalDate::ofEpochDay);
    Arbitrary<LocalTime> times =
        Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay);
    Arbitrary<LocalDateTime> locals = Combinators.combine(days, times).as(LocalDateTime::of);
    Arbitrary<Instant> instants = locals.map(local -> local.toInstant(ZoneOffset.UTC));
    Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();
    all.put(String.class, words);
    all.put(boolean.class, Arbitraries.of(true, false));
    all.put(Boolean.class, Arbitraries.of(true, false));
    all.put(Integer.class, Arbitraries.just(1));
    all.put(Number.class, Arbitraries.just(1));
    all.put(LocalDate.class, days);
    all.put(LocalTime.class, times);
    all.put(Instant.class, instants);
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
    all.put(
        RecordedTime.class,
        Arbitraries.oneOf(instants.map(RecordedTime::of), locals.map(RecordedTime::of)));
    all.put(TimeLimit.class, limits());
    all.put(HolidayCalendar.class, calendars(days));
    all.put(Agreement.class, agreements());
    return all;
  }

  private static Arbitrary<TimeLimit> limits() {
    Arbitrary<Integer> amounts = Arbitraries.integers().between(1, TimeLimit.MAX_AMOUNT);
    return Arbitraries.oneOf(
        Combinators.combine(amounts, Arbitraries.of(LimitUnit.class)).as(TimeLimit::of),
        Combinators.combine(
                Arbitraries.integers().between(0, TimeLimit.MAX_AMOUNT),
                Arbitraries.integers().between(1, 29))
            .as(TimeLimit::ofMonthsAndThirtieths));
  }

  private static Arbitrary<HolidayCalendar> calendars(Arbitrary<LocalDate> days) {
    return Combinators.combine(
            days,
            Arbitraries.integers().between(0, 400).set().ofMaxSize(4),
            Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6))
        .as(
            (from, offsets, weekend) ->
                HolidayCalendar.of(
                    HolidayCalendarId.of("OWN"),
                    from,
                    from.plusDays(400),
                    weekend,
                    offsets.stream()
                        .map(
                            offset ->
                                Holiday.of(
                                    from.plusDays(offset),
                                    Text.of("vrij", "free"),
                                    Citation.parse("Atw 3(1)")))
                        .toList()));
  }

  /** Whole agreements: any terms, read from the clauses that {@link #written} refers to. */
  private static Arbitrary<Agreement> agreements() {
    return Arbitraries.lazy(
        () ->
            created(
                    Agreement.class,
                    Map.of(
                        "id",
                        Arbitraries.of("a", "any-1"),
                        "parties",
                        parties(),
                        "clauses",
                        Combinators.combine(clause("10.1"), clause("annex 1 §4")).as(List::of)))
                .map(Agreement.class::cast));
  }

  private static Arbitrary<List<Party>> parties() {
    return Combinators.combine(
            created(Party.class).map(Party.class::cast), Arbitraries.of(PartyRole.class))
        .as((any, first) -> List.of(side(any, first), side(any, first.other())));
  }

  private static Party side(Party any, PartyRole role) {
    return Party.of(role, any.name(), any.address(), any.contact());
  }

  private static Arbitrary<Clause> clause(String number) {
    return created(Clause.class, Map.of("ref", Arbitraries.just(ClauseRef.of(number))))
        .map(Clause.class::cast);
  }
}
