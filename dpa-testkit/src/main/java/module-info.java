/**
 * The proof: arbitraries for the values, laws to inherit, vectors as data, slow oracles.
 *
 * <p>For the test suites of users: an adapter, another implementation or a port to another language
 * is held against the same laws and vectors as the library itself.
 */
@org.jspecify.annotations.NullMarked
module eu.dpasdk.testkit {
  requires transitive eu.dpasdk.rules;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports eu.dpasdk.testkit.agreement;
  exports eu.dpasdk.testkit.article28;
  exports eu.dpasdk.testkit.assertion;
  exports eu.dpasdk.testkit.audit;
  exports eu.dpasdk.testkit.breach;
  exports eu.dpasdk.testkit.confidentiality;
  exports eu.dpasdk.testkit.docket;
  exports eu.dpasdk.testkit.duration;
  exports eu.dpasdk.testkit.instruction;
  exports eu.dpasdk.testkit.jqwik;
  exports eu.dpasdk.testkit.liability;
  exports eu.dpasdk.testkit.notice;
  exports eu.dpasdk.testkit.processing;
  exports eu.dpasdk.testkit.request;
  exports eu.dpasdk.testkit.retention;
  exports eu.dpasdk.testkit.run;
  exports eu.dpasdk.testkit.scenario;
  exports eu.dpasdk.testkit.security;
  exports eu.dpasdk.testkit.service;
  exports eu.dpasdk.testkit.subprocessing;
  exports eu.dpasdk.testkit.time;
  exports eu.dpasdk.testkit.transfer;
  exports eu.dpasdk.testkit.value;
  exports eu.dpasdk.testkit.vectors;

  provides net.jqwik.api.providers.ArbitraryProvider with
      eu.dpasdk.testkit.jqwik.DpaArbitraryProvider;
  provides net.jqwik.api.SampleReportingFormat with
      eu.dpasdk.testkit.jqwik.DpaSampleFormat;
}
