/**
 * The verbs of a data-processing agreement: pure functions from terms, events and a moment to
 * decisions, each rule with the clause or provision it applies.
 */
@org.jspecify.annotations.NullMarked
module eu.dpasdk.rules {
  requires transitive eu.dpasdk.model;
  requires static transitive org.jspecify;
  requires org.pcollections;

  exports eu.dpasdk.rules.article28;
  exports eu.dpasdk.rules.book;
  exports eu.dpasdk.rules.docket;
  exports eu.dpasdk.rules.duration;
  exports eu.dpasdk.rules.agreement;
  exports eu.dpasdk.rules.audit;
  exports eu.dpasdk.rules.breach;
  exports eu.dpasdk.rules.transfer;
  exports eu.dpasdk.rules.request;
  exports eu.dpasdk.rules.instruction;
  exports eu.dpasdk.rules.liability;
  exports eu.dpasdk.rules.security;
  exports eu.dpasdk.rules.retention;
  exports eu.dpasdk.rules.law;
  exports eu.dpasdk.rules.matter;
  exports eu.dpasdk.rules.reading;
  exports eu.dpasdk.rules.report;
  exports eu.dpasdk.rules.notice;
  exports eu.dpasdk.rules.subprocessing;
  exports eu.dpasdk.rules.time;
}
