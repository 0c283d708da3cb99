package eu.dpasdk.model.request;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/**
 * Article 28(3)(e), (f) and (h) GDPR: something that happened about help the controller asked for.
 */
public sealed interface HelpEvent extends Event permits HelpAsked, HelpGiven {
  /** What was asked this belongs to. */
  MatterId help();
}
