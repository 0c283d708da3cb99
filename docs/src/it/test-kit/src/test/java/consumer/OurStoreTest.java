package consumer;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.testkit.service.EventStore;
import eu.dpasdk.testkit.service.EventStoreLaws;
import java.util.List;

/** The laws of event stores, with our store behind the interface of the test kit. */
class OurStoreTest implements EventStoreLaws {
  @Override
  public EventStore emptyStore() {
    JsonLinesStore store = new JsonLinesStore();
    return new EventStore() {
      @Override
      public void append(String caseFile, Event event) {
        store.add(caseFile, event);
      }

      @Override
      public List<Event> replay(String caseFile) {
        return store.all(caseFile);
      }
    };
  }
}
