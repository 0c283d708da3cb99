package eu.dpasdk.docs.input;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers requests for deadlines as the runner takes them: the model's, with an id and a reading.
 */
public final class DeadlineLines {
  private static final SchemaCheck CHECK =
      SchemaCheck.of(RunnerSchemas.of(SchemaName.DEADLINE_REQUEST));

  private DeadlineLines() {}

  /** Computes what {@code document} asks; its own reading comes before those of {@code how}. */
  public static Deadline answer(JsonNode document, Interpretation how) throws RefusedInput {
    List<Fault> faults = CHECK.faults(document);
    String reading = document.path("reading").asString("");
    if (document instanceof ObjectNode request) {
      request.remove(List.of("id", "reading"));
    }
    DeadlineRequest request = Binder.bind(document, DeadlineRequest.class, faults);
    Interpretation chosen = ReadingOptions.named(reading).map(how::with).orElse(how);
    try {
      return Deadlines.compute(request, chosen.calendars(), chosen.readings().time());
    } catch (InvalidValueException invalid) {
      throw new RefusedInput(invalid.faults());
    } catch (CalendarRangeException unknown) {
      throw RefusedInput.of(outOfRange(unknown));
    }
  }

  /** Returns that a calendar is not known on a day that was needed. */
  public static Fault outOfRange(CalendarRangeException unknown) {
    return Fault.of(
        "/calendar",
        "calendar " + unknown.calendar() + " is not known on " + unknown.day(),
        "days from " + unknown.knownFrom() + " through " + unknown.knownThrough());
  }
}
