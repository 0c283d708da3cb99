package eu.dpasdk.model.law;

/** The two languages every statement and explanation exists in. */
public enum Language {
  /** Dutch, as a Dutch lawyer writes it. */
  NL,
  /** English, with the words of the GDPR. */
  EN
}
