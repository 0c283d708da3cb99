package eu.dpasdk.testkit.service;

import eu.dpasdk.model.casefile.Event;
import java.util.List;

/** Keeps the events of case files; what {@link EventStoreLaws} put to the test. */
public interface EventStore {
  /** Adds {@code event} to the case file called {@code caseFile}, which need not exist before. */
  void append(String caseFile, Event event) throws Exception;

  /** Returns the events of {@code caseFile} in the order in which they were appended. */
  List<Event> replay(String caseFile) throws Exception;

  /** Returns the same store as a new process finds it; this one, if it keeps nothing anywhere. */
  default EventStore reopened() throws Exception {
    return this;
  }
}
