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
  exports eu.dpasdk.model.casefile;
  exports eu.dpasdk.model.catalogue;
  exports eu.dpasdk.model.decision;
  exports eu.dpasdk.model.fault;
  exports eu.dpasdk.model.law;
  exports eu.dpasdk.model.notice;
  exports eu.dpasdk.model.party;
  exports eu.dpasdk.model.reading;
  exports eu.dpasdk.model.subprocessing;
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
  opens eu.dpasdk.model.time;

  // The JSON Schemas, for getResource from other modules.
  opens eu.dpasdk.model.schema;
}
