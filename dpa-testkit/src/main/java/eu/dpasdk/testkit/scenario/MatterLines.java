package eu.dpasdk.testkit.scenario;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.testkit.text.LocalText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a matter, one line an item, in the words of {@link Expect}. */
final class MatterLines {
  private MatterLines() {}

  static List<String> of(Optional<Matter> found, ZoneId zone) {
    List<String> lines = new ArrayList<>();
    found.ifPresent(matter -> add(matter, zone, lines));
    return lines;
  }

  private static void add(Matter matter, ZoneId zone, List<String> lines) {
    int prefix = matter.key().path().length() + 1;
    matter.duties().forEach(duty -> lines.add(line(duty, prefix, zone)));
    matter.powers().forEach(power -> lines.add(line(power, zone)));
    matter.prohibitions().forEach(each -> lines.add("prohibition " + each.id().substring(prefix)));
    matter.findings().forEach(each -> lines.add("finding " + each.id()));
    matter.openQuestions().forEach(each -> lines.add("question " + each.id()));
    matter.unresolved().forEach(each -> lines.add("unresolved " + each.id()));
    matter.inconsistencies().forEach(each -> lines.add("inconsistency " + each.id()));
    matter.ambiguous().forEach(each -> lines.add("ambiguous " + each));
  }

  private static String line(Duty duty, int prefix, ZoneId zone) {
    String line = "duty " + duty.id().substring(prefix) + " " + duty.status();
    return duty.deadline()
        .map(end -> line + " late from " + LocalText.of(end.endExclusive(), zone))
        .orElse(line);
  }

  private static String line(Power power, ZoneId zone) {
    String line = "power " + power.id() + " of " + power.holder() + " " + power.state();
    return power
        .untilExclusive()
        .map(end -> line + " until " + LocalText.of(end, zone))
        .orElse(line);
  }
}
