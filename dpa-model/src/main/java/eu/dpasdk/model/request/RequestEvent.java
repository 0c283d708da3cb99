package eu.dpasdk.model.request;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Article 12 GDPR: something that happened about a request of a data subject. */
public sealed interface RequestEvent extends Event
    permits RequestReceived,
        RequestForwarded,
        RequestExtended,
        IdentityAsked,
        IdentityConfirmed,
        RequestAnswered {
  /** The request this belongs to. */
  MatterId request();
}
