package eu.dpasdk.model.subprocessing;

import eu.dpasdk.model.casefile.Event;

/** Article 28(2) GDPR: something that happened about the sub-processors. */
public sealed interface SubProcessingEvent extends Event
    permits ChangeNotified,
        ObjectionRaised,
        AuthorisationGiven,
        AuthorisationRefused,
        SolutionFound,
        NoSolutionFound,
        ChangeWithdrawn,
        SubProcessorEngaged,
        SubProcessorEnded,
        JudgementRecorded {
  @Override
  SubProcessingEvent unrecorded();
}
