package eu.dpasdk.rules.retention;

/**
 * Articles 5(1)(e) and 17(3) GDPR: what the facts of one record say of one moment, as bits; those
 * of several facts are put together with "or". They follow {@link KeepingPlan#status()} for records
 * without instructions, releases of holds or holds until the last day of all.
 */
final class Marks {
  /** A period of the agreement has begun, and one of them runs. */
  static final int PERIOD = 1;

  static final int PERIOD_RUNS = 1 << 1;

  /** A purpose was stated or a relationship ended, and one of them runs. */
  static final int PURPOSE = 1 << 2;

  static final int PURPOSE_RUNS = 1 << 3;

  /** Statutory storage has begun, and it runs. */
  static final int STORAGE = 1 << 4;

  static final int STORAGE_RUNS = 1 << 5;

  /** A statute has the record kept, and it does so now. */
  static final int MINIMUM = 1 << 6;

  static final int MINIMUM_RUNS = 1 << 7;

  /** A hold was placed, and it runs. */
  static final int HOLD = 1 << 8;

  static final int HOLD_RUNS = 1 << 9;

  /** The record was erased wholly. */
  static final int ERASED = 1 << 10;

  /** The agreement has ended, and its last day has not passed. */
  static final int LAPSED = 1 << 11;

  static final int LAPSE_RUNS = 1 << 12;

  private static final int KEPT = STORAGE_RUNS | MINIMUM_RUNS | HOLD_RUNS | ERASED;
  private static final int GRANTS = PERIOD | PURPOSE | LAPSED;
  private static final int DECIDED = GRANTS | STORAGE | MINIMUM | HOLD;

  private Marks() {}

  /** Whether a record of which {@code marks} say all must be erased. */
  static boolean isDue(int marks) {
    return (marks & KEPT) == 0 && (marks & DECIDED) != 0 && !mayBeKept(marks);
  }

  /** Each of period, purpose and the agreement itself ends what the others would allow. */
  private static boolean mayBeKept(int marks) {
    int granted = marks & GRANTS;
    int running = (marks >> 1) & GRANTS;
    return granted != 0 && (granted & ~running) == 0;
  }
}
