package eu.dpasdk.model.liability;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Article 82 GDPR: something that happened about a claim for damage. */
public sealed interface LiabilityEvent extends Event permits DamageClaimed {
  /** The claim this belongs to. */
  MatterId claim();
}
