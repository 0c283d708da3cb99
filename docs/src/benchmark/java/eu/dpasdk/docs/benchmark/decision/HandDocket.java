package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.DutyStatus;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Five kinds of duty by hand, with status and deadline, under the default readings. It is a part of
 * a docket, not the whole: no other duties, powers, findings or questions, nothing about other
 * readings and the next change, no reasons, and not the standing matters of the agreement.
 */
final class HandDocket {
  private HandDocket() {}

  static Set<DutyLine> duties(CaseFile file, Instant at) {
    Set<DutyLine> lines = new HashSet<>();
    for (Courses.Course course : Courses.of(file, at)) {
      lines.add(new DutyLine(course.id(), status(course, at), Optional.ofNullable(course.end())));
    }
    return lines;
  }

  private static DutyStatus status(Courses.Course course, Instant at) {
    Instant done = course.done();
    Instant fell = course.fell();
    Instant end = course.end();
    if (done != null && (fell == null || !fell.isBefore(done))) {
      return end == null || done.isBefore(end) ? DutyStatus.FULFILLED : DutyStatus.FULFILLED_LATE;
    }
    if (end != null && !end.isAfter(at) && (fell == null || !fell.isBefore(end))) {
      return DutyStatus.VIOLATED;
    }
    return fell != null ? DutyStatus.DISCHARGED : DutyStatus.IN_FORCE;
  }
}
