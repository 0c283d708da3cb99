package eu.dpasdk.testkit.service;

/** A store that keeps a list keeps the laws. */
class EventStoreLawsTest implements EventStoreLaws {
  @Override
  public EventStore emptyStore() {
    return new InMemoryEventStore();
  }
}
