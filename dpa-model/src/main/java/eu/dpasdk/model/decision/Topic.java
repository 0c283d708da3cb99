package eu.dpasdk.model.decision;

/** The subjects by which the matters of a case file are told apart. */
public enum Topic {
  /** What holds all the time while the agreement does. */
  AGREEMENT,
  /** The term of the agreement: its start, its end, who may end it. */
  TERM,
  /** A change of sub-processors, or the list of them. */
  SUB_PROCESSING,
  /** An amendment. */
  AMENDMENT,
  /** An instruction. */
  INSTRUCTION,
  /** A transfer. */
  TRANSFER,
  /** A disclosure to a third party. */
  DISCLOSURE,
  /** A change of a security measure. */
  SECURITY,
  /** A personal data breach. */
  BREACH,
  /** A request of a data subject. */
  REQUEST,
  /** Help the controller asked for. */
  HELP,
  /** Audits. */
  AUDIT,
  /** A circumstance one party must tell the other. */
  CIRCUMSTANCE,
  /** How long a record is kept. */
  RETENTION,
  /** Return and erasure at the end. */
  END,
  /** A claim for damage. */
  LIABILITY
}
