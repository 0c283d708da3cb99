package eu.dpasdk.model.security;

/** FlexFront 6.2: what a change of a measure does to the level of security. */
public enum MeasureEffect {
  /** It raises the level. */
  RAISES,
  /** It keeps the level. */
  KEEPS,
  /** It lowers the level. */
  LOWERS
}
