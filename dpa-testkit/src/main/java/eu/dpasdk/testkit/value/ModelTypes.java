package eu.dpasdk.testkit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.BreachContentRow;
import eu.dpasdk.model.article28.RegisterEntry;
import eu.dpasdk.model.breach.BreachDossier;
import eu.dpasdk.model.breach.SeverityInput;
import eu.dpasdk.model.breach.SeverityScore;
import eu.dpasdk.model.breach.SeveritySuggestion;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.CommissionChoices;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.retention.RetentionDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.transfer.AdequacyDecision;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The types of the model that have a JSON form: the documents, questions and answers, and every
 * type that one of them holds.
 */
public final class ModelTypes {
  private static final List<Class<?>> DOCUMENTS =
      List.of(
          CaseFile.class,
          DocketReport.class,
          ConsentReport.class,
          Assessment.class,
          RegisterEntry.class,
          BreachContentRow.class,
          BreachDossier.class,
          SeverityInput.class,
          SeverityScore.class,
          SeveritySuggestion.class,
          RetentionDecision.class,
          DeadlineRequest.class,
          Deadline.class,
          HolidayCalendar.class,
          AdequacyDecision.class,
          Arrival.class,
          BusinessHours.class,
          CommissionChoices.class);
  private static final Set<Class<?>> REACHED = reached();

  private ModelTypes() {}

  /** Returns every value that JSON can be read into, by name. */
  public static List<Class<?>> values() {
    return REACHED.stream()
        .filter(type -> creator(type).isPresent())
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** Returns every value, union and enum that has a part in the JSON form, by name. */
  public static List<Class<?>> all() {
    return REACHED.stream().sorted(Comparator.comparing(Class::getName)).toList();
  }

  /** Returns every value whose JSON form is an object, by name. */
  public static List<Class<?>> objects() {
    return values().stream().filter(type -> !properties(type).isEmpty()).toList();
  }

  /** Returns the root of every tagged union, by name. */
  public static List<Class<?>> unions() {
    return REACHED.stream()
        .filter(type -> type.isAnnotationPresent(JsonTypeInfo.class))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** Returns whether {@code type} is a value of the model, a union of such, or one of its enums. */
  public static boolean contains(Class<?> type) {
    return REACHED.contains(type);
  }

  /** Returns the parameters of the JSON creator of {@code type} that are named properties. */
  public static List<Parameter> properties(Class<?> type) {
    return creator(type).stream()
        .flatMap(method -> Arrays.stream(method.getParameters()))
        .filter(parameter -> parameter.isAnnotationPresent(JsonProperty.class))
        .toList();
  }

  /** The names of the properties that must be there. */
  static List<String> required(Class<?> type) {
    return properties(type).stream()
        .flatMap(parameter -> Stream.of(parameter.getAnnotationsByType(JsonProperty.class)))
        .filter(JsonProperty::required)
        .map(JsonProperty::value)
        .toList();
  }

  static Optional<Method> creator(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  /** The members of a union, in the order of its JSON tags. */
  static List<Class<?>> members(Class<?> union) {
    List<Class<?>> members = new ArrayList<>();
    for (JsonSubTypes.Type member : root(union).value()) {
      if (union.isAssignableFrom(member.value())) {
        members.add(member.value());
      }
    }
    return members;
  }

  /** The member of a union that the tag in {@code node} names. */
  static Optional<Class<?>> member(Class<?> union, ObjectNode node) {
    for (JsonSubTypes.Type member : root(union).value()) {
      if (member.name().equals(node.path("type").asString())) {
        return Optional.of(member.value());
      }
    }
    return Optional.empty();
  }

  private static JsonSubTypes root(Class<?> type) {
    JsonSubTypes named = type.getAnnotation(JsonSubTypes.class);
    if (named != null) {
      return named;
    }
    return root(type.getInterfaces()[0]);
  }

  private static Set<Class<?>> reached() {
    Set<Class<?>> found = new LinkedHashSet<>();
    DOCUMENTS.forEach(type -> reach(type, found));
    return found;
  }

  private static void reach(Type generic, Set<Class<?>> found) {
    if (generic instanceof ParameterizedType of) {
      Arrays.stream(of.getActualTypeArguments()).forEach(argument -> reach(argument, found));
      return;
    }
    if (!(generic instanceof Class<?> type)
        || !type.getPackageName().startsWith("eu.dpasdk.model")
        || !found.add(type)) {
      return;
    }
    if (type.isSealed()) {
      members(type).forEach(member -> reach(member, found));
      Arrays.stream(type.getPermittedSubclasses()).forEach(member -> reach(member, found));
    }
    for (Parameter property : properties(type)) {
      reach(property.getParameterizedType(), found);
    }
  }
}
