package eu.dpasdk.testkit.jqwik;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.testkit.docket.FlawedCaseFile;
import eu.dpasdk.testkit.text.Samples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;

/**
 * Lets jqwik print case files and agreements in a few lines: the agreement by its name and by what
 * is changed in it, and the events one a line, the earliest first. Events by themselves take a line
 * each too, in UTC.
 */
public final class DpaSampleFormat implements SampleReportingFormat {
  /** Made by jqwik, through service loading. */
  public DpaSampleFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof CaseFile
        || value instanceof Event
        || value instanceof Agreement
        || value instanceof FlawedCaseFile;
  }

  @Override
  public Object report(Object value) {
    Map<Object, Object> parts = new LinkedHashMap<>();
    if (value instanceof Agreement agreement) {
      return plain(Samples.agreement(agreement));
    }
    if (value instanceof Event event) {
      return plain(Samples.text(event));
    }
    if (value instanceof FlawedCaseFile flawed) {
      parts.put(plain("flaw"), plain(flawed.flaw().name()));
      parts.put(
          plain("fact"), plain(Samples.event(flawed.fact(), flawed.sound().agreement().zone())));
      parts.put(plain("sound"), report(flawed.sound()));
      return parts;
    }
    CaseFile file = (CaseFile) value;
    parts.put(plain("agreement"), plain(Samples.agreement(file.agreement())));
    parts.put(plain("events"), plain(Samples.events(file)));
    return parts;
  }

  /** One line stands by itself, several stand in a list. */
  private static Object plain(List<String> lines) {
    return lines.size() == 1
        ? plain(lines.get(0))
        : lines.stream().map(DpaSampleFormat::plain).toList();
  }

  private static Object plain(String text) {
    return SampleReportingFormat.plainLabel(text);
  }
}
