package eu.dpasdk.docs.example;

import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A worked example as it was executed.
 *
 * @param id the lasting name
 * @param title what it shows, with the days of the week
 * @param topic the topic of the running agreement, if it is about one
 * @param agreement the name of the agreement, if it is about one
 * @param facts what was given, in the order of time
 * @param at the moment asked about, if one was
 * @param zone the zone in which its days count
 * @param chosen the readings chosen other than the defaults
 * @param outcomes what follows
 * @param further what follows beside it, in other matters of the same file
 */
public record Example(
    String id,
    Text title,
    Optional<Topic> topic,
    Optional<Text> agreement,
    List<Fact> facts,
    Optional<Instant> at,
    ZoneId zone,
    List<ReadingOption> chosen,
    List<Outcome> outcomes,
    List<Outcome> further) {
  /** Tells whether it is executed under the default of every contested question. */
  public boolean isByDefault() {
    return chosen.isEmpty();
  }

  /** Returns the limits that follow, each end once. */
  public List<Span> spans() {
    return outcomes.stream().flatMap(each -> each.span().stream()).distinct().toList();
  }

  /** Returns the name as an anchor, such as {@code example-v16}. */
  public String anchor() {
    return "example-" + id.toLowerCase(java.util.Locale.ROOT).replace('.', '-');
  }
}
