package eu.dpasdk.model.breach;

/** EDPB Guidelines 9/2022: how far a party knows of a breach. */
public enum Awareness {
  /** Something was seen; whether data were compromised is being found out. */
  DETECTED,
  /** A breach is suspected. */
  SUSPECTED,
  /** There is a reasonable degree of certainty that data were compromised. */
  AWARE
}
