package eu.dpasdk.model.retention;

/** What a retention period does. */
public enum RetentionEffect {
  /** The data are kept during the period. */
  KEEP_DURING,
  /** The data are kept until the period has passed. */
  KEEP_UNTIL,
  /** The data are erased once the period has passed. */
  ERASE_AFTER
}
