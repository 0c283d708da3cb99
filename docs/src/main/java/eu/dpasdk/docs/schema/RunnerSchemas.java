package eu.dpasdk.docs.schema;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.TimeReadings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of what the runner reads and writes: those of the model, and what the runner adds.
 *
 * <p>A case file may name its agreement; a request for a deadline carries an id and a reading; an
 * answer carries its sentences.
 */
public final class RunnerSchemas {
  private static final String FOLDER = "/eu/dpasdk/model/schema/";

  private RunnerSchemas() {}

  /** Returns the schema called {@code name} as the runner has it. */
  public static ObjectNode of(SchemaName name) {
    ObjectNode schema = shipped(name);
    ObjectNode defs = (ObjectNode) schema.requiredAt("/$defs");
    switch (name) {
      case AGREEMENT -> {}
      case CASE_FILE -> allowCatalogue(defs);
      case DEADLINE_REQUEST -> allowLine(properties(defs, "DeadlineRequest"));
      case DEADLINE -> {
        AnswerSchemas.addSentences(defs);
        AnswerSchemas.deadlineLine(defs);
      }
      case CONSENT_REPORT -> {
        AnswerSchemas.addSentences(defs);
        AnswerSchemas.consentDocument(defs);
      }
      case DOCKET_REPORT -> {
        AnswerSchemas.addSentences(defs);
        AnswerSchemas.docketDocument(defs);
      }
      case ASSESSMENT -> AnswerSchemas.assessmentDocument(defs);
    }
    return schema;
  }

  /**
   * Returns the answers to questions about time, which a request for a deadline may choose from.
   */
  public static List<ReadingOption> timeOptions() {
    List<String> asked =
        TimeReadings.defaults().chosen().stream().map(option -> option.question().code()).toList();
    return ReadingOptions.all().stream()
        .filter(option -> asked.contains(option.question().code()))
        .toList();
  }

  /** Returns the schema called {@code name} as it ships with the model. */
  static ObjectNode shipped(SchemaName name) {
    String file = FOLDER + name.fileName();
    try (InputStream stream =
        Optional.ofNullable(RunnerSchemas.class.getResourceAsStream(file))
            .orElseThrow(() -> new IllegalStateException("the schemas are not there: " + file))) {
      return (ObjectNode) JsonMapper.shared().readTree(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ObjectNode properties(ObjectNode defs, String type) {
    return (ObjectNode) defs.requiredAt("/" + type + "/properties");
  }

  private static void allowCatalogue(ObjectNode defs) {
    ObjectNode agreement = properties(defs, "CaseFile").putObject("agreement");
    agreement.put("title", "Agreement");
    agreement.put(
        "description",
        "The agreement; or the name of one of the catalogue; or that name and the controller.");
    agreement.putArray("type").add("object").add("string");
    ArrayNode forms = agreement.putArray("allOf");
    ObjectNode named = forms.addObject();
    named.putObject("if").put("type", "string");
    Catalogue.labels().forEach(named.putObject("then").putArray("enum")::add);
    ObjectNode referred = forms.addObject();
    ObjectNode reference = referred.putObject("if");
    reference.put("type", "object").putArray("required").add("catalogue");
    referred.putObject("then").put("$ref", "#/$defs/CatalogueReference");
    ObjectNode embedded = forms.addObject();
    ObjectNode other = embedded.putObject("if");
    other.put("type", "object").putObject("not").putArray("required").add("catalogue");
    embedded.putObject("then").put("$ref", "#/$defs/Agreement");
    catalogueReference(defs);
  }

  private static void catalogueReference(ObjectNode defs) {
    ObjectNode reference = defs.putObject("CatalogueReference");
    reference.put("title", "Catalogue reference");
    reference.put("description", "An agreement of the catalogue, concluded with a controller.");
    reference.put("type", "object");
    ObjectNode properties = reference.putObject("properties");
    ObjectNode catalogue = properties.putObject("catalogue");
    catalogue.put("title", "Catalogue").put("description", "The name in the catalogue.");
    Catalogue.labels().forEach(catalogue.putArray("enum")::add);
    properties.putObject("controller").put("$ref", "#/$defs/Controller");
    reference.putArray("required").add("catalogue");
    reference.put("additionalProperties", false);

    ObjectNode controller = ((ObjectNode) defs.requiredAt("/Party")).deepCopy();
    controller.put("title", "Controller").put("description", "The controller that concluded it.");
    ObjectNode role = (ObjectNode) controller.requiredAt("/properties/role");
    role.remove("$ref");
    role.putArray("enum").add(PartyRole.CONTROLLER.name());
    controller.putArray("required").add("name");
    defs.set("Controller", controller);
  }

  private static void allowLine(ObjectNode properties) {
    ObjectNode id = properties.putObject("id");
    id.put("title", "Id").put("description", "Any name; the answer repeats it.");
    id.putArray("type").add("string").add("integer");
    ObjectNode reading = properties.putObject("reading");
    reading.put("title", "Reading");
    reading.put("description", "The answer chosen to a contested question about time.");
    ArrayNode options = reading.putArray("enum");
    timeOptions().forEach(option -> options.add(option.name()));
  }
}
