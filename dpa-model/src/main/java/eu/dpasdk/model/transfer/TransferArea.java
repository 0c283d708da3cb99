package eu.dpasdk.model.transfer;

/** Articles 44 to 49 GDPR: where the data may be. */
public enum TransferArea {
  /** The European Economic Area only. */
  EEA,
  /** The European Economic Area and countries with an adequacy decision. */
  EEA_AND_ADEQUATE,
  /** Elsewhere only on documented instruction, in line with Chapter V. */
  ON_INSTRUCTION,
  /** No limit. */
  ANYWHERE
}
