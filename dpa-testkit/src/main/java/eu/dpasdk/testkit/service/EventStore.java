package eu.dpasdk.testkit.service;

import eu.dpasdk.model.casefile.Event;
import java.util.List;

/**
 * Keeps the events of case files; what {@link EventStoreLaws} put to the test. A store of your own
 * need not implement this, which is here for tests only: adapt it in the test, in two methods.
 */
public interface EventStore {
  /**
   * Adds {@code event} to the case file called {@code caseFile}, which need not exist before. Names
   * are told apart to the letter: {@code case-1}, {@code Case-1} and {@code case-10} are three.
   */
  void append(String caseFile, Event event) throws Exception;

  /** Returns the events of {@code caseFile} in the order in which they were appended. */
  List<Event> replay(String caseFile) throws Exception;

  /** Returns the same store as a new process finds it; this one, if it keeps nothing anywhere. */
  default EventStore reopened() throws Exception {
    return this;
  }
}
