package eu.dpasdk.model.duration;

import eu.dpasdk.model.casefile.Event;

/** Article 28(3) GDPR: something that happened to the agreement as a whole. */
public sealed interface AgreementEvent extends Event
    permits AgreementConcluded,
        TerminationNoticed,
        AgreementEnded,
        ProcessingSuspended,
        ProcessingResumed {}
