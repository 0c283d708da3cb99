package eu.dpasdk.model.breach;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Articles 33 and 34 GDPR: something that happened about a personal data breach. */
public sealed interface BreachEvent extends Event
    permits BreachNoticed,
        BreachNotified,
        BreachRiskAssessed,
        AuthorityNotified,
        SubjectsInformed,
        ExemptionInvoked,
        CommunicationOrdered,
        BreachRecorded,
        DamageLimited,
        BreachSupportAsked,
        BreachSupportGiven {
  /** The breach this belongs to. */
  MatterId breach();
}
