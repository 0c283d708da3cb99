package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.rules.docket.Docket;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One duty as all contenders give it: its name, where it stands, and until when it can be kept. */
record DutyLine(String id, DutyStatus status, Optional<Instant> end) {
  private static final Set<String> SHARED =
      Set.of("tell-controller", "notify-authority", "forward", "answer", "follow");

  /** Reads the five kinds of duty that the others give as well from the library's answer. */
  static Set<DutyLine> of(Docket docket) {
    Set<DutyLine> lines = new HashSet<>();
    for (Duty duty : docket.duties()) {
      if (SHARED.contains(duty.id().substring(duty.id().lastIndexOf('/') + 1))) {
        lines.add(
            new DutyLine(
                duty.id(), duty.status(), duty.deadline().map(limit -> limit.endExclusive())));
      }
    }
    return lines;
  }
}
