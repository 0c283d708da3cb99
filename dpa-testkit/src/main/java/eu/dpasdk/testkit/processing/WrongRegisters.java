package eu.dpasdk.testkit.processing;

import eu.dpasdk.model.article28.RegisterEntry;
import eu.dpasdk.testkit.run.Mistake;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The usual mistakes about the register of a processor, each laid over one that is right. */
public enum WrongRegisters implements Mistake<RegisterQuestion> {
  /** Keeps one entry for agreements with the same name. */
  ONE_ENTRY_PER_NAME {
    @Override
    public RegisterQuestion over(RegisterQuestion right) {
      return agreements -> {
        Map<String, RegisterEntry> entries = new LinkedHashMap<>();
        right.register(agreements).forEach(entry -> entries.put(entry.agreement(), entry));
        return List.copyOf(entries.values());
      };
    }
  },
  /** Takes the processor for the controller. */
  PARTIES_SWAPPED(
      entry -> {
        JsonNode controller = entry.get("controller");
        entry.set("controller", entry.get("processor"));
        entry.set("processor", controller);
      }),
  /** Names the first activity only. */
  FIRST_ACTIVITY_ONLY(
      entry -> {
        while (entry.path("categories").size() > 1) {
          ((ArrayNode) entry.get("categories")).remove(1);
        }
      }),
  /** Leaves transfers out when there are any. */
  TRANSFERS_LEFT_OUT(entry -> entry.remove("transfers")),
  /** Leaves the measures to another document. */
  MEASURES_LEFT_OUT(entry -> entry.remove("measures")),
  /** Calls every entry complete. */
  NOTHING_IS_MISSING(entry -> entry.remove("missing"));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Consumer<ObjectNode> change;

  WrongRegisters() {
    this(entry -> {});
  }

  WrongRegisters(Consumer<ObjectNode> change) {
    this.change = change;
  }

  /** Returns {@code right} with this mistake in it. */
  @Override
  public RegisterQuestion over(RegisterQuestion right) {
    return agreements -> right.register(agreements).stream().map(this::changed).toList();
  }

  private RegisterEntry changed(RegisterEntry entry) {
    ObjectNode tree = JSON.valueToTree(entry);
    change.accept(tree);
    return JSON.treeToValue(tree, RegisterEntry.class);
  }
}
