package eu.dpasdk.model.casefile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;

/**
 * Something that happened under an agreement. The order in which events are recorded, and recording
 * one twice, never change an answer.
 *
 * <p>This is the one root that names its topics' events: for the compiler, and for the {@code type}
 * tags of the JSON form.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ChangeNotified.class),
  @JsonSubTypes.Type(ObjectionRaised.class),
  @JsonSubTypes.Type(AuthorisationGiven.class),
  @JsonSubTypes.Type(AuthorisationRefused.class),
  @JsonSubTypes.Type(SolutionFound.class),
  @JsonSubTypes.Type(NoSolutionFound.class),
  @JsonSubTypes.Type(ChangeWithdrawn.class),
  @JsonSubTypes.Type(SubProcessorEngaged.class),
  @JsonSubTypes.Type(SubProcessorEnded.class),
  @JsonSubTypes.Type(JudgementRecorded.class)
})
public sealed interface Event permits SubProcessingEvent {}
