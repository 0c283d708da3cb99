package eu.dpasdk.docs.answer;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.OtherReading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes another reading with the words of that answer. */
final class OtherReadingWriter extends ValueSerializer<OtherReading> {
  private final Language language;

  OtherReadingWriter(Language language) {
    this.language = language;
  }

  @Override
  public void serialize(OtherReading other, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStringProperty("reading", other.reading());
    json.writeStringProperty("question", other.question());
    ReadingOptions.named(other.reading())
        .ifPresent(option -> json.writeStringProperty("text", option.statement().in(language)));
    other.lastDay().ifPresent(day -> json.writeStringProperty("lastDay", day.toString()));
    other.endExclusive().ifPresent(end -> json.writeStringProperty("endExclusive", end.toString()));
    json.writeEndObject();
  }
}
