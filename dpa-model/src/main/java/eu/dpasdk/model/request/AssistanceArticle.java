package eu.dpasdk.model.request;

/** Article 28(3)(f) GDPR: what the processor helps the controller to comply with. */
public enum AssistanceArticle {
  /** Security. */
  ARTICLE_32,
  /** Notice of breaches to the authority. */
  ARTICLE_33,
  /** Communication of breaches to data subjects. */
  ARTICLE_34,
  /** Impact assessment. */
  ARTICLE_35,
  /** Prior consultation. */
  ARTICLE_36
}
