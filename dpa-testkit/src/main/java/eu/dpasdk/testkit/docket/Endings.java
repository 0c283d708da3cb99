package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.DataReturned;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.ProcessingContinued;
import eu.dpasdk.model.retention.ReturnAsked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a life ends: by notice or not, with data returned, erased, kept on, or none of these. */
final class Endings {
  private static final Instant ENDED = Instant.parse("2027-05-31T22:00:00Z");

  private static final Duration NOTICE_AND_MORE = Duration.ofDays(400);

  private Endings() {}

  /** After which nothing is left. */
  static List<Event> clean() {
    Course end = new Course("end", ENDED, List.of(48, 48, 48, 48, 48, 48), 0);
    return List.of(
        AgreementEnded.of(end.at(0)),
        ReturnAsked.of(ErasureWish.ERASE, end.delivery(1)),
        DataErased.of(end.at(2)),
        ErasureCertified.of(end.delivery(3)));
  }

  /** Any ending; the course decides. Whoever gives notice does not see the end, or well after. */
  static List<Event> any(Course course) {
    if (!course.chose(0)) {
      return after(course, List.of());
    }
    TerminationNoticed.Builder notice =
        TerminationNoticed.builder()
            .by(course.party(1))
            .delivery(course.delivery(0))
            .inWriting(course.chose(2));
    if (course.chose(3)) {
      notice.ground(Optional.of(course.pick(4, List.of(GroundKind.values()))));
    }
    List<Event> noticed = List.of(notice.build());
    return course.chose(18) ? after(course.later(NOTICE_AND_MORE), noticed) : noticed;
  }

  /** The end, what follows it, and {@code before} it. */
  private static List<Event> after(Course course, List<Event> before) {
    List<Event> events = new ArrayList<>(before);
    events.add(AgreementEnded.of(course.at(0)));
    if (course.chose(8)) {
      events.add(ReturnAsked.of(course.pick(9, List.of(ErasureWish.values())), course.delivery(2)));
    }
    if (course.chose(10)) {
      events.add(
          DataReturned.builder()
              .at(course.at(3))
              .agreedFormat(course.chose(11))
              .complete(course.chose(12))
              .build());
    }
    if (course.chose(13)) {
      events.add(DataErased.builder().at(course.at(4)).copiesToo(course.chose(14)).build());
      if (course.chose(15)) {
        events.add(ErasureCertified.of(course.delivery(5)));
      }
    }
    if (course.chose(16)) {
      events.add(
          ProcessingContinued.builder().at(course.at(5)).storageOnly(course.chose(17)).build());
    }
    return events;
  }
}
