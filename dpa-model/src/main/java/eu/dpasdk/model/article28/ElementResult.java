package eu.dpasdk.model.article28;

/** What an agreement makes of an element of Article 28 GDPR. */
public enum ElementResult {
  /** Every part of the element is stipulated and binds the processor, and nothing defeats it. */
  PRESENT,
  /** The element is addressed, but a part is absent, made conditional, or undercut. */
  PARTIAL,
  /** Nothing in the agreement stipulates it; a general promise to obey the law never counts. */
  MISSING,
  /** It cannot apply, such as the rules on sub-processors where none may be engaged. */
  NOT_APPLICABLE,
  /** The agreement leaves it to a document that is not in the file. */
  UNRESOLVED
}
