package eu.dpasdk.docs.benchmark.json;

import eu.dpasdk.docs.benchmark.docket.LongFile;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;

/** What is read and written. */
public enum Document {
  /** An agreement of the catalogue. */
  AGREEMENT("an agreement", Agreement.class) {
    @Override
    Object value() {
      return LongFile.of(0).agreement();
    }
  },
  /** A case file of 10,000 events. */
  CASE_FILE("a case file of 10,000 events", CaseFile.class) {
    @Override
    Object value() {
      return LongFile.of(10_000);
    }
  };

  private final String words;
  private final Class<?> type;

  Document(String words, Class<?> type) {
    this.words = words;
    this.type = type;
  }

  /** Returns the value. */
  abstract Object value();

  String words() {
    return words;
  }

  Class<?> type() {
    return type;
  }
}
