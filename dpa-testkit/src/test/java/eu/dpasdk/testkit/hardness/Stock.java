package eu.dpasdk.testkit.hardness;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.testkit.docket.Lives;
import eu.dpasdk.testkit.value.ModelTypes;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Values of every type that the library asks for: those of the model from its arbitraries and from
 * lives, those of the rules from the library itself, those of the platform from {@link Hostile}. It
 * holds a fixed number of each, and changes them for others as the soak goes on.
 */
final class Stock {
  private static final int SHELF = 24;
  private static final int ATTEMPTS = 40;
  private static final int FIRST_ATTEMPTS = 2_000;
  private static final int LIFE = 6;

  private final Map<Class<?>, List<Object>> shelves = new HashMap<>();
  private final SplittableRandom random;

  Stock(SplittableRandom random, Map<Class<?>, List<Object>> samples) {
    this.random = random;
    samples.forEach((type, values) -> values.forEach(value -> put(type, value)));
    Lives.stream(LIFE, random.nextInt())
        .limit(SHELF)
        .forEach(
            life -> {
              put(CaseFile.class, life);
              life.events().forEach(event -> put(Event.class, event));
            });
    fillFromDoors();
  }

  /** What only the library can make: asked until nothing more comes. */
  private void fillFromDoors() {
    int before;
    do {
      before = shelves.size();
      for (Executable door : Doors.ALL) {
        Class<?> made =
            door instanceof Method method ? method.getReturnType() : door.getDeclaringClass();
        for (int n = 0; isOurs(made) && n < attempts(made) && !isFull(made); n++) {
          Call.of(door, this).flatMap(Stock::madeBy).ifPresent(value -> put(made, value));
        }
      }
    } while (shelves.size() > before);
  }

  /** What comes of a call; one that ends badly is the soak's to tell. */
  private static Optional<Object> madeBy(Call call) {
    try {
      return call.outcome();
    } catch (AssertionError broken) {
      return Optional.empty();
    }
  }

  /** Many for the first value, since most texts and days are not what a factory asks for. */
  private int attempts(Class<?> type) {
    return shelves.containsKey(type) ? ATTEMPTS : FIRST_ATTEMPTS;
  }

  private boolean isFull(Class<?> type) {
    return shelves.getOrDefault(type, List.of()).size() >= SHELF / 2;
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("eu.dpasdk")
        && !type.isEnum()
        && !Doors.isBuilder(type)
        && !ModelTypes.contains(type);
  }

  /** Shelves a value in the place of another, once there are enough. */
  void put(Class<?> type, Object value) {
    List<Object> shelf = shelves.computeIfAbsent(type, any -> new ArrayList<>());
    if (shelf.size() < SHELF) {
      shelf.add(value);
    } else {
      shelf.set(random.nextInt(SHELF), value);
    }
  }

  SplittableRandom random() {
    return random;
  }

  /** One of {@code values}. */
  <T> T pick(List<T> values) {
    return Hostile.pick(values, random);
  }

  /** A value to call {@code door} on; nothing if it is static or no value is known. */
  Optional<Object> receiver(Executable door) {
    return door instanceof Constructor<?> || Modifier.isStatic(door.getModifiers())
        ? Optional.empty()
        : draw(door.getDeclaringClass());
  }

  /** A value of {@code type}, or nothing where no value is known. */
  Optional<Object> draw(Type type) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    if (type instanceof WildcardType wild) {
      return draw(wild.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> variable) {
      return draw(variable.getBounds()[0]);
    }
    return type instanceof ParameterizedType of ? ofGeneric(of) : Optional.empty();
  }

  private Optional<Object> ofClass(Class<?> type) {
    Function<SplittableRandom, ?> platform = Hostile.BY_TYPE.get(type);
    if (platform != null) {
      return Optional.of(platform.apply(random));
    }
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      return Optional.of(constants[random.nextInt(constants.length)]);
    }
    if (type.isArray()) {
      List<Object> elements = some(type.getComponentType());
      return Optional.of(
          elements.toArray((Object[]) Array.newInstance(type.getComponentType(), 0)));
    }
    List<Object> shelf = shelves.get(type);
    if (shelf != null) {
      return Optional.of(pick(shelf));
    }
    List<Class<?>> kinds =
        Stream.concat(shelves.keySet().stream(), PublicEnums.ALL.stream())
            .filter(type::isAssignableFrom)
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .toList();
    return kinds.isEmpty() ? Optional.empty() : ofClass(pick(kinds));
  }

  private Optional<Object> ofGeneric(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type element = type.getActualTypeArguments()[0];
    if (raw == Optional.class) {
      return Optional.of(random.nextBoolean() ? Optional.empty() : draw(element));
    }
    if (raw == Set.class) {
      return Optional.of(Set.copyOf(some(element)));
    }
    if (Map.Entry.class.isAssignableFrom(raw)) {
      return draw(element)
          .flatMap(
              key -> draw(type.getActualTypeArguments()[1]).map(value -> Map.entry(key, value)));
    }
    if (raw == Map.class) {
      Map<Object, Object> entries = new HashMap<>();
      for (Object key : some(element)) {
        draw(type.getActualTypeArguments()[1]).ifPresent(value -> entries.put(key, value));
      }
      return Optional.of(entries);
    }
    if (raw == Stream.class) {
      return Optional.of(some(element).stream());
    }
    if (raw == Consumer.class) {
      return Optional.of((Consumer<Object>) Object::hashCode);
    }
    if (raw.isAssignableFrom(List.class)) {
      return Optional.of(List.copyOf(some(element)));
    }
    return ofClass(raw);
  }

  private List<Object> some(Type element) {
    Set<Object> values = new LinkedHashSet<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      draw(element).ifPresent(values::add);
    }
    return new ArrayList<>(values);
  }
}
