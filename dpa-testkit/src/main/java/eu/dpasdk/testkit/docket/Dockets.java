package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.law.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tests ask of a docket. */
public final class Dockets {
  private Dockets() {}

  /** Returns every reason that {@code matter} gives. */
  public static Stream<Reason> reasons(Matter matter) {
    return Stream.of(
            matter.duties().stream().map(Duty::reason),
            matter.powers().stream().map(each -> each.reason()),
            matter.prohibitions().stream().map(each -> each.reason()),
            matter.findings().stream().map(each -> each.reason()),
            matter.openQuestions().stream().map(each -> each.reason()),
            matter.unresolved().stream().map(each -> each.reason()),
            matter.inconsistencies().stream().map(each -> each.reason()),
            matter.reasons().stream())
        .flatMap(each -> each);
  }

  /**
   * Returns the matter called {@code path}, such as {@code breach/b1}.
   *
   * @throws AssertionError if the docket does not have it
   */
  public static Matter matter(DocketReport report, String path) {
    return report.matters().stream()
        .filter(each -> each.key().path().equals(path))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    path
                        + " is not among "
                        + report.matters().stream().map(each -> each.key().path()).toList()));
  }

  /** Returns {@code report} without the moment asked about and without when it changes. */
  public static List<List<?>> substance(DocketReport report) {
    List<List<?>> all = new ArrayList<>();
    for (Matter matter : report.matters()) {
      all.add(
          List.of(
              matter.key(),
              matter.duties(),
              matter.powers(),
              matter.prohibitions(),
              matter.findings(),
              matter.openQuestions(),
              matter.unresolved(),
              matter.inconsistencies(),
              matter.ambiguous(),
              matter.reasons()));
    }
    return all;
  }
}
