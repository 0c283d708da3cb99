package eu.dpasdk.docs.input;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import eu.dpasdk.model.agreement.Agreement;
import tools.jackson.databind.JsonNode;

/** Reads agreements from JSON. */
public final class Agreements {
  private static final SchemaCheck CHECK = SchemaCheck.of(RunnerSchemas.of(SchemaName.AGREEMENT));

  private Agreements() {}

  /** Returns the agreement that {@code text} describes; refuses it with every fault. */
  public static Agreement read(String text) throws RefusedInput {
    JsonNode document = StrictJson.read(text);
    return Binder.bind(document, Agreement.class, CHECK.faults(document));
  }
}
