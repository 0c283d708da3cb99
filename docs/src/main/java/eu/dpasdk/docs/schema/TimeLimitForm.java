package eu.dpasdk.docs.schema;

import eu.dpasdk.model.time.TimeLimit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON forms of a time limit: one ISO-8601 unit, or an object for what ISO-8601 cannot say. */
final class TimeLimitForm {
  private static final String AMOUNT = "0*[1-9]\\d{0,6}";
  private static final String PATTERN =
      "^P(T" + AMOUNT + "H|" + AMOUNT + "[DWMY]|\\d{1,7}\\.\\d{1,2}M)$";

  private TimeLimitForm() {}

  static void describe(ObjectNode definition) {
    ArrayNode types = definition.putArray("type");
    types.add("string").add("object");
    ArrayNode branches = definition.putArray("allOf");

    ObjectNode text = branches.addObject();
    text.putObject("if").put("type", "string");
    text.putObject("then").put("pattern", PATTERN);

    ObjectNode workingDays = branches.addObject();
    ObjectNode counted = workingDays.putObject("if");
    counted.put("type", "object");
    counted.putArray("required").add("workingDays");
    ObjectNode days = workingDays.putObject("then");
    amount(
        days.putObject("properties").putObject("workingDays"),
        "A number of working days.",
        1,
        TimeLimit.MAX_AMOUNT);
    days.put("additionalProperties", false);

    ObjectNode months = branches.addObject();
    ObjectNode parts = months.putObject("if");
    parts.put("type", "object");
    parts.putObject("not").putArray("required").add("workingDays");
    ObjectNode then = months.putObject("then");
    ObjectNode properties = then.putObject("properties");
    amount(properties.putObject("months"), "Whole months.", 0, TimeLimit.MAX_AMOUNT);
    amount(properties.putObject("thirtieths"), "Thirtieths of a month beyond them.", 0, 29);
    then.putArray("required").add("months").add("thirtieths");
    then.put("additionalProperties", false);

    ArrayNode examples = definition.putArray("examples");
    examples.add("P10D").add("PT72H").addObject().put("workingDays", 5);
    ObjectNode example = examples.addObject();
    example.put("months", 1).put("thirtieths", 10);
  }

  private static void amount(ObjectNode property, String description, int least, int most) {
    property.put("description", description);
    property.put("type", "integer");
    property.put("minimum", least);
    property.put("maximum", most);
  }
}
