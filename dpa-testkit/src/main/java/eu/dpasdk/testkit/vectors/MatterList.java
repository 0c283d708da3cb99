package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.UnresolvedPoint;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists of a matter that a worked example names by the ids of what they hold. */
public enum MatterList {
  /** What somebody must not do, by the id after that of the matter. */
  PROHIBITIONS(
      "prohibitions",
      matter ->
          matter.prohibitions().stream()
              .map(each -> each.id().substring(matter.key().path().length() + 1))),
  /** What went wrong: id, axis and severity. */
  FINDINGS("findings", matter -> matter.findings().stream().map(MatterList::told)),
  /** What only a human can judge. */
  OPEN_QUESTIONS("openQuestions", matter -> matter.openQuestions().stream().map(OpenQuestion::id)),
  /** What cannot be decided from the file. */
  UNRESOLVED("unresolved", matter -> matter.unresolved().stream().map(UnresolvedPoint::id)),
  /** Facts that cannot all be true. */
  INCONSISTENCIES(
      "inconsistencies", matter -> matter.inconsistencies().stream().map(Inconsistency::id)),
  /** The readings under which the outcome would be another. */
  AMBIGUOUS("ambiguous", matter -> matter.ambiguous().stream()),
  /** The rules behind the matter as a whole, each once. */
  RULES("rules", matter -> matter.reasons().stream().map(each -> each.rule().id()).distinct());

  private final String label;
  private final Function<Matter, Stream<String>> names;

  MatterList(String label, Function<Matter, Stream<String>> names) {
    this.label = label;
    this.names = names;
  }

  /** Returns the name in the JSON form, such as {@code openQuestions}. */
  public String label() {
    return label;
  }

  /** Returns what the list of {@code matter} holds, sorted. */
  List<String> of(Matter matter) {
    return names.apply(matter).sorted().toList();
  }

  private static String told(Finding finding) {
    return finding.id() + " " + finding.axis() + " " + finding.severity();
  }
}
