package eu.dpasdk.docs.answer;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.rules.book.Explanations;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a reason with its sentence and its sources. */
final class ReasonWriter extends ValueSerializer<Reason> {
  private final Language language;

  ReasonWriter(Language language) {
    this.language = language;
  }

  @Override
  public void serialize(Reason reason, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStringProperty("rule", reason.rule().id());
    json.writeStringProperty("text", Explanations.sentence(reason, language));
    json.writeStringProperty("sources", Explanations.sources(reason, language));
    if (!reason.clauses().isEmpty()) {
      json.writePOJOProperty("clauses", reason.clauses());
    }
    if (!reason.citations().isEmpty()) {
      json.writePOJOProperty("citations", reason.citations());
    }
    if (!reason.operands().isEmpty()) {
      json.writePOJOProperty("operands", reason.operands());
    }
    json.writeEndObject();
  }
}
