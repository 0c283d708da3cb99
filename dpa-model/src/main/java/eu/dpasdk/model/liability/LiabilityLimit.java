package eu.dpasdk.model.liability;

/** What narrows the processor's liability. */
public enum LiabilityLimit {
  /** Only direct damage, as opposed to consequential damage. */
  DIRECT_DAMAGE_ONLY,
  /** Only damage that the failure caused directly, whatever its kind. */
  DIRECT_CAUSE_ONLY,
  /** Only damage that has no other cause. */
  EXCLUSIVE_CAUSE_ONLY,
  /** Only damage within Article 82(2). */
  ARTICLE_82_2_ONLY,
  /** Only attributable failures. */
  ATTRIBUTABLE_ONLY
}
