package eu.dpasdk.docs.schema;

import tools.jackson.databind.node.ObjectNode;

/** What the runner adds to the decisions of the model when it answers. */
final class AnswerSchemas {
  private AnswerSchemas() {}

  /** Reasons and other readings carry their words in the language that was asked for. */
  static void addSentences(ObjectNode defs) {
    addReasons(defs);
    text(
        RunnerSchemas.properties(defs, "OtherReading"),
        "text",
        "The other answer in the language asked for.");
  }

  private static void addReasons(ObjectNode defs) {
    ObjectNode reason = RunnerSchemas.properties(defs, "Reason");
    text(reason, "text", "The sentence in the language asked for.");
    text(reason, "sources", "The clauses and provisions as that language writes them.");
  }

  /** A line answers with a deadline, or with the faults of its request. */
  static void deadlineLine(ObjectNode defs) {
    ObjectNode line = (ObjectNode) defs.requiredAt("/Deadline");
    line.put(
        "description", "The answer to one request: a deadline, or why the request is refused.");
    ObjectNode properties = RunnerSchemas.properties(defs, "Deadline");
    ObjectNode id = properties.putObject("id");
    id.put("title", "Id").put("description", "The id of the request.");
    id.putArray("type").add("string").add("integer");
    properties.putObject("error").put("$ref", "#/$defs/Error");
    line.remove("required");
    line.putObject("if").putArray("required").add("error");
    ObjectNode refused = line.putObject("then").putObject("properties");
    refused.put("lastDay", false);
    refused.put("endExclusive", false);
    line.putObject("else").putArray("required").add("endExclusive");
    error(defs);
  }

  /** The document says which moment was asked about, and calls decisions changes. */
  static void consentDocument(ObjectNode defs) {
    ObjectNode document = (ObjectNode) defs.requiredAt("/ConsentReport");
    ObjectNode properties = RunnerSchemas.properties(defs, "ConsentReport");
    properties.set("changes", properties.remove("decisions"));
    ObjectNode at = properties.putObject("at");
    at.put("title", "At").put("description", "The moment asked about.");
    at.put("$ref", "#/$defs/Instant");
    text(properties, "zone", "The zone whose calendar days count.");
    text(properties, "agreement", "The id of the agreement.");
    ObjectNode chosen = properties.putObject("readings");
    chosen.put("title", "Readings").put("description", "The answers chosen other than defaults.");
    chosen.put("type", "array").putObject("items").put("type", "string");
    document.putArray("required").add("at").add("zone").add("changes");
  }

  /** The matters are told as one list a kind; each item names its matter, rule and citations. */
  static void docketDocument(ObjectNode defs) {
    ObjectNode document = (ObjectNode) defs.requiredAt("/DocketReport");
    ObjectNode properties = RunnerSchemas.properties(defs, "DocketReport");
    properties.remove("matters");
    text(properties, "zone", "The zone whose calendar days count.");
    moment(properties, "begins", "When the agreement was concluded, where that is recorded.");
    moment(properties, "ends", "The first instant at which the agreement no longer holds.");
    ObjectNode chosen = properties.putObject("readings");
    chosen.put("title", "Readings").put("description", "The answers chosen other than defaults.");
    chosen.put("type", "array").putObject("items").put("type", "string");
    items(defs, properties, "duties", "Duty", "Who owes what to whom.");
    items(defs, properties, "powers", "Power", "Who may do what.");
    items(defs, properties, "prohibitions", "Prohibition", "Who must not do what.");
    items(defs, properties, "findings", "Finding", "What went wrong, or is likely to.");
    items(defs, properties, "openQuestions", "OpenQuestion", "What only a human can judge.");
    items(defs, properties, "unresolved", "UnresolvedPoint", "What the file cannot decide.");
    items(defs, properties, "inconsistencies", "Inconsistency", "Facts that clash.");
    ObjectNode ambiguous = properties.putObject("ambiguous");
    ambiguous.put("title", "Ambiguous");
    ambiguous.put("description", "The readings under which the outcome would be another.");
    ambiguous.put("type", "array");
    ObjectNode reading = ambiguous.putObject("items");
    reading.put("type", "object");
    ObjectNode parts = reading.putObject("properties");
    text(parts, "matter", "The matter, such as breach/b1.");
    text(parts, "reading", "The answer, such as ROLL.");
    reading.putArray("required").add("matter").add("reading");
    reading.put("additionalProperties", false);
    document.putArray("required").add("at").add("zone").add("agreement").add("duties");
    defs.remove("Matter");
    defs.remove("MatterKey");
    defs.remove("Topic");
  }

  private static void items(
      ObjectNode defs, ObjectNode document, String list, String type, String description) {
    ObjectNode property = document.putObject(list);
    property.put("title", Words.title(list)).put("description", description);
    property.put("type", "array").putObject("items").put("$ref", "#/$defs/" + type);
    ObjectNode item = RunnerSchemas.properties(defs, type);
    text(item, "matter", "The matter it belongs to, such as breach/b1.");
    text(item, "rule", "The id of the rule behind it.");
    ObjectNode citations = item.putObject("citations");
    citations.put("title", "Citations").put("description", "The provisions behind it.");
    citations.put("type", "array").putObject("items").put("type", "string");
  }

  private static void moment(ObjectNode properties, String name, String description) {
    ObjectNode at = properties.putObject(name);
    at.put("title", Words.title(name)).put("description", description);
    at.put("$ref", "#/$defs/Instant");
  }

  /** Each finding carries its reasoning, and what would mend it, in both languages. */
  static void assessmentDocument(ObjectNode defs) {
    addReasons(defs);
    ObjectNode document = RunnerSchemas.properties(defs, "Assessment");
    text(document, "agreement", "The id of the agreement.");
    bilingual(defs);
    ObjectNode element = RunnerSchemas.properties(defs, "ElementFinding");
    refer(element, "reason", "The reasoning.");
    refer(element, "mend", "What would mend it; absent if nothing needs mending.");
    refer(RunnerSchemas.properties(defs, "GapFinding"), "words", "The finding in words.");
  }

  private static void bilingual(ObjectNode defs) {
    ObjectNode words = defs.putObject("BothLanguages");
    words.put("title", "Both languages").put("description", "A text in Dutch and in English.");
    words.put("type", "object");
    ObjectNode properties = words.putObject("properties");
    text(properties, "nl", "The Dutch text.");
    text(properties, "en", "The English text.");
    words.putArray("required").add("nl").add("en");
    words.put("additionalProperties", false);
  }

  private static void refer(ObjectNode properties, String name, String description) {
    ObjectNode property = properties.putObject(name);
    property.put("title", Words.title(name)).put("description", description);
    property.put("$ref", "#/$defs/BothLanguages");
  }

  private static void error(ObjectNode defs) {
    ObjectNode error = defs.putObject("Error");
    error.put("title", "Error").put("description", "Why a request is refused.");
    error.put("type", "object");
    ObjectNode properties = error.putObject("properties");
    ObjectNode line = properties.putObject("line");
    line.put("title", "Line").put("description", "The number of the line, from 1.");
    line.put("type", "integer");
    ObjectNode faults = properties.putObject("faults");
    faults.put("title", "Faults").put("description", "Everything that is wrong.");
    faults.put("type", "array").put("minItems", 1);
    ObjectNode fault = faults.putObject("items");
    fault.put("type", "object");
    ObjectNode parts = fault.putObject("properties");
    text(parts, "path", "Where, as a JSON Pointer.");
    text(parts, "problem", "What is wrong.");
    text(parts, "expected", "What would be valid.");
    fault.putArray("required").add("path").add("problem").add("expected");
    fault.put("additionalProperties", false);
    error.putArray("required").add("faults");
    error.put("additionalProperties", false);
  }

  private static void text(ObjectNode properties, String name, String description) {
    ObjectNode property = properties.putObject(name);
    property.put("title", Words.title(name)).put("description", description);
    property.put("type", "string");
  }
}
