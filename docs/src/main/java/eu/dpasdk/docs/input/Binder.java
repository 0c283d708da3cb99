package eu.dpasdk.docs.input;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.docs.schema.Property;
import eu.dpasdk.docs.schema.Scalar;
import eu.dpasdk.docs.schema.Shape;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Makes values of the model from JSON that was read.
 *
 * <p>The mapper stops at the first fault. So if it stops, the document is taken apart and every
 * part is bound by itself, from the inside out, to tell all faults at once; a value is left out of
 * account when one of its parts is already refused.
 */
public final class Binder {
  private final List<Fault> found = new ArrayList<>();

  /** The places of the faults, and all that holds them. */
  private final Set<String> refused = new HashSet<>();

  private Binder(List<Fault> known) {
    known.forEach(this::add);
  }

  private void add(Fault fault) {
    found.add(fault);
    String path = fault.path();
    for (int end = path.length(); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      boolean isNew = refused.add(path.substring(0, end));
      if (!isNew || end == 0) {
        return;
      }
    }
  }

  /**
   * Returns {@code document} as a {@code type}; {@code known} are the faults already found in it.
   */
  public static <T> T bind(JsonNode document, Class<T> type, List<Fault> known)
      throws RefusedInput {
    if (known.isEmpty()) {
      try {
        return reader(type).readValue(document);
      } catch (JacksonException refused) {
        // Told in full below.
      }
    }
    Binder parts = new Binder(known);
    parts.isSound(document, type, "");
    throw new RefusedInput(
        parts.found.isEmpty()
            ? List.of(Fault.of("", "cannot be read", "what the schema describes"))
            : parts.found);
  }

  /** Tells whether {@code node}, and all it holds, makes a {@code type}; notes why if not. */
  private boolean isSound(JsonNode node, Class<?> type, String path) {
    Class<?> meant = Shape.isUnion(type) ? member(node, type) : type;
    boolean sound = true;
    if (Shape.isObject(meant) && node.isObject()) {
      for (Property property : Shape.properties(meant)) {
        JsonNode value = node.path(property.name());
        if (!value.isMissingNode()) {
          sound &= isSound(value, property, Pointers.child(path, property.name()));
        }
      }
    }
    return sound && !isRefused(path) && isBound(node, type, path);
  }

  private boolean isSound(JsonNode value, Property property, String path) {
    if (!property.many()) {
      return isSound(value, property.type(), path);
    }
    boolean sound = !isRefused(path);
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        sound &= isSound(value.path(i), property.type(), Pointers.child(path, i));
      }
    }
    return sound;
  }

  private boolean isRefused(String path) {
    return refused.contains(path);
  }

  private boolean isBound(JsonNode node, Class<?> type, String path) {
    try {
      reader(type).readValue(node);
      return true;
    } catch (JacksonException refused) {
      if (invalid(refused) instanceof InvalidValueException invalid) {
        invalid.faults().forEach(fault -> add(fault.under(path)));
      } else {
        String valid =
            Scalar.of(type)
                .map(Scalar::valid)
                .orElse("a " + type.getSimpleName() + " by the schema");
        String quoted = node.isString() ? "'" + node.asString() + "' is not valid" : "is not valid";
        add(Fault.of(path, quoted, valid));
      }
      return false;
    }
  }

  private static Throwable invalid(Throwable refused) {
    Throwable cause = refused;
    while (cause.getCause() != null && !(cause instanceof InvalidValueException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static Class<?> member(JsonNode node, Class<?> union) {
    String tag = node.path("type").asString("");
    return Shape.members(union).stream()
        .filter(member -> Shape.tag(member).filter(tag::equals).isPresent())
        .<Class<?>>map(member -> member)
        .findFirst()
        .orElse(union);
  }

  private static ObjectReader reader(Class<?> type) {
    return StrictJson.mapper().readerFor(type);
  }
}
