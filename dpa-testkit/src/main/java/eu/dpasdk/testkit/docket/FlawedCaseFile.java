package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * A case file with one fact that cannot be true.
 *
 * @param sound the case file without it
 * @param flaw the kind of flaw
 * @param fact the fact
 */
public record FlawedCaseFile(CaseFile sound, Flaw flaw, Event fact) {
  /** Returns the case file with the fact. */
  public CaseFile file() {
    List<Event> events = new ArrayList<>(sound.events());
    events.add(fact);
    return CaseFile.of(sound.agreement(), events);
  }
}
