package eu.dpasdk.model.law;

/** What sort of value an operand is; decides how it is written in a sentence. */
public enum OperandKind {
  /** A calendar date, ISO-8601. */
  DATE,
  /** A moment with the offset of its zone, ISO-8601. */
  MOMENT,
  /** A whole number. */
  NUMBER,
  /** A time limit in its ISO-8601 form, or a number of working days as {@code 5WD}. */
  LIMIT,
  /** A text that reads the same in both languages, such as a name. */
  WORD,
  /** The Dutch and the English text, joined by a line feed. */
  TEXT
}
