package eu.dpasdk.model.retention;

import eu.dpasdk.model.casefile.Event;

/** Article 28(3)(g) GDPR: something that happened to the data at the end. */
public sealed interface EndEvent extends Event
    permits ReturnAsked, DataReturned, DataErased, ErasureCertified, ProcessingContinued {}
