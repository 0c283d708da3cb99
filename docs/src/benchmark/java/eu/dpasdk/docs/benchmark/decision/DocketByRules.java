package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.DutyStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Five kinds of duty by rules over flat facts: plain Java groups the events and compares the dates
 * as for {@link HandDocket}, and the rules say from that where each duty stands, all duties in one
 * session. What that leaves out, these leave out too.
 */
final class DocketByRules {
  private static final RuleTable<DutyFacts> TABLE =
      new RuleTable.Builder<>("duties", DutyFacts.class)
          .fact("done", DutyFacts::getDone)
          .fact("fallenBefore", DutyFacts::isFallenBefore)
          .fact("ranOut", DutyFacts::isRanOut)
          .fact("fallen", DutyFacts::isFallen)
          .about("status")
          .rule(0, "FULFILLED", "done", "IN_TIME", "fallenBefore", false)
          .rule(0, "FULFILLED_LATE", "done", "LATE", "fallenBefore", false)
          .rule(1, "VIOLATED", "ranOut", true)
          .rule(2, "DISCHARGED", "fallen", true)
          .rule(3, "IN_FORCE", "fallen", false)
          .build();

  private final RuleEngine<DutyFacts> engine;

  DocketByRules(RuleEngine.Maker maker) {
    this.engine = maker.make(TABLE);
  }

  Set<DutyLine> duties(CaseFile file, Instant at) {
    List<Courses.Course> courses = Courses.of(file, at);
    List<DutyFacts> facts = new ArrayList<>(courses.size());
    for (Courses.Course course : courses) {
      facts.add(facts(course, at));
    }
    engine.conclude(facts);
    Set<DutyLine> lines = new HashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      Courses.Course course = courses.get(i);
      DutyStatus status = DutyStatus.valueOf(facts.get(i).concluded(0, ""));
      lines.add(new DutyLine(course.id(), status, Optional.ofNullable(course.end())));
    }
    return lines;
  }

  private static DutyFacts facts(Courses.Course course, Instant at) {
    Instant end = course.end();
    Instant fell = course.fell();
    Instant done = course.done();
    boolean late = done != null && end != null && !done.isBefore(end);
    return new DutyFacts(
        done == null ? "NO" : late ? "LATE" : "IN_TIME",
        done != null && fell != null && fell.isBefore(done),
        end != null && !end.isAfter(at) && (fell == null || !fell.isBefore(end)),
        fell != null);
  }
}
