/**
 * The nouns of a data-processing agreement: what was agreed, what happened, what comes out.
 *
 * <p>Values only. Nothing here reads a file, a clock or a default locale, and nothing looks
 * anything up. The rules live in the module {@code eu.dpasdk.rules}.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("opens") // The package of schemas holds no class.
module eu.dpasdk.model {
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports eu.dpasdk.model.agreement;
  exports eu.dpasdk.model.api;
  exports eu.dpasdk.model.casefile;
  exports eu.dpasdk.model.catalogue;
  exports eu.dpasdk.model.decision;
  exports eu.dpasdk.model.fault;
  exports eu.dpasdk.model.law;
  exports eu.dpasdk.model.notice;
  exports eu.dpasdk.model.party;
  exports eu.dpasdk.model.reading;
  exports eu.dpasdk.model.subprocessing;
  exports eu.dpasdk.model.article28;
  exports eu.dpasdk.model.audit;
  exports eu.dpasdk.model.breach;
  exports eu.dpasdk.model.confidentiality;
  exports eu.dpasdk.model.duration;
  exports eu.dpasdk.model.instruction;
  exports eu.dpasdk.model.liability;
  exports eu.dpasdk.model.processing;
  exports eu.dpasdk.model.request;
  exports eu.dpasdk.model.retention;
  exports eu.dpasdk.model.security;
  exports eu.dpasdk.model.term;
  exports eu.dpasdk.model.transfer;
  exports eu.dpasdk.model.time;

  // Jackson 2 and Jackson 3 call the private JSON creators of the values.
  opens eu.dpasdk.model.agreement;
  opens eu.dpasdk.model.casefile;
  opens eu.dpasdk.model.decision;
  opens eu.dpasdk.model.law;
  opens eu.dpasdk.model.notice;
  opens eu.dpasdk.model.party;
  opens eu.dpasdk.model.reading;
  opens eu.dpasdk.model.subprocessing;
  opens eu.dpasdk.model.article28;
  opens eu.dpasdk.model.audit;
  opens eu.dpasdk.model.breach;
  opens eu.dpasdk.model.catalogue;
  opens eu.dpasdk.model.confidentiality;
  opens eu.dpasdk.model.duration;
  opens eu.dpasdk.model.instruction;
  opens eu.dpasdk.model.liability;
  opens eu.dpasdk.model.processing;
  opens eu.dpasdk.model.request;
  opens eu.dpasdk.model.retention;
  opens eu.dpasdk.model.security;
  opens eu.dpasdk.model.term;
  opens eu.dpasdk.model.transfer;
  opens eu.dpasdk.model.time;

  // The JSON Schemas, for getResource from other modules.
  opens eu.dpasdk.model.schema;
}
