package eu.dpasdk.model.law;

/**
 * One answer to a contested question. Each question's answers are the constants of one enum, whose
 * first constant is the default.
 */
public interface ReadingOption {
  /** Returns the question this answers. */
  ContestedQuestion question();

  /** Returns the id of the answer, such as {@code ROLL}; no two answers share one. */
  String name();

  /** Returns the position among the answers; the default has position 0. */
  int ordinal();

  /** Returns the answer in words. */
  Text statement();

  /** Tells whether this is the answer taken when nothing is chosen. */
  default boolean isDefault() {
    return ordinal() == 0;
  }
}
