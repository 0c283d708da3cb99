package eu.dpasdk.docs.story;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.NoticeItem;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of the story: in March 2026 the hosting moves from Previder to another company. The
 * facts are the same under both contracts; what may follow upon the notice is told one act at a
 * time.
 */
final class Scene {
  static final String LEAVES = "Previder BV";
  static final String ENTERS = "Voorbeeld Hosting BV";

  /** Sunday evening: the notice leaves. */
  static final Instant SENT = march(1, 21, 30);

  /** Monday morning: it has reached the controller. */
  static final Instant REACHED = march(2, 9, 0);

  /**
   * Thursday, one minute before midnight: an objection that is just in time under Stratech 10.1.
   */
  static final Instant LAST_MINUTE = march(12, 23, 59);

  /** Friday at midnight: an objection one minute later. */
  static final Instant MIDNIGHT = march(13, 0, 0);

  /** Friday noon: both objections are in, however they are read. */
  static final Instant HEARD = march(13, 12, 0);

  /** Tuesday: going live while the window is open. */
  static final Instant EARLY = march(10, 9, 0);

  /** Monday: the day announced for the change. */
  static final Instant ANNOUNCED = march(16, 0, 0);

  /** Tuesday: everything is over. */
  static final Instant AFTERWARDS = march(17, 9, 0);

  private static final ChangeId CHANGE = ChangeId.of("hosting-2026");

  private Scene() {}

  /** Returns the decision at {@code at} if, beside the notice, {@code facts} happened. */
  static ConsentDecision at(
      Instant at, Contract contract, Interpretation how, SubProcessingEvent... facts) {
    List<SubProcessingEvent> events = new ArrayList<>(List.of(facts));
    events.add(notice(contract));
    CaseFile file = CaseFile.of(contract.agreement(), events);
    return SubProcessorConsent.of(file, at, how).decisions().get(0);
  }

  /** Returns that the controller's objection reached the processor at {@code at}. */
  static SubProcessingEvent objection(Instant at) {
    return ObjectionRaised.of(
        CHANGE,
        MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(at)),
        Optional.of("ISO 27001?"));
  }

  /** Returns that the new sub-processor went live at {@code at}. */
  static SubProcessingEvent goLive(Instant at) {
    return SubProcessorEngaged.of(ENTERS, Optional.of(CHANGE), RecordedTime.of(at));
  }

  private static SubProcessingEvent notice(Contract contract) {
    return ChangeNotified.builder()
        .change(CHANGE)
        .delivery(contract.notice(RecordedTime.of(SENT), RecordedTime.of(REACHED)))
        .addAdditions(SubProcessor.named(ENTERS))
        .addRemovals(LEAVES)
        .takesEffect(RecordedTime.of(ANNOUNCED))
        .addInformation(NoticeItem.IDENTITY, NoticeItem.WORK, NoticeItem.START)
        .build();
  }

  private static Instant march(int day, int hour, int minute) {
    return LocalDateTime.of(2026, Month.MARCH, day, hour, minute)
        .atZone(Interpretation.dutch().zone())
        .toInstant();
  }
}
