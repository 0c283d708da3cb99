/**
 * The verbs of a data-processing agreement: pure functions from terms, events and a moment to
 * decisions, each rule with the clause or provision it applies.
 */
@org.jspecify.annotations.NullMarked
module eu.dpasdk.rules {
  requires transitive eu.dpasdk.model;
  requires static transitive org.jspecify;

  exports eu.dpasdk.rules.article28;
  exports eu.dpasdk.rules.book;
  exports eu.dpasdk.rules.law;
  exports eu.dpasdk.rules.matter;
  exports eu.dpasdk.rules.reading;
  exports eu.dpasdk.rules.report;
  exports eu.dpasdk.rules.notice;
  exports eu.dpasdk.rules.subprocessing;
  exports eu.dpasdk.rules.time;
}
