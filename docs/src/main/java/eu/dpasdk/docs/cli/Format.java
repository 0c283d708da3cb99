package eu.dpasdk.docs.cli;

/** The forms of an answer. */
enum Format {
  TEXT,
  JSON
}
