package eu.dpasdk.rules.matter;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;

/** Rules that matters of every topic may meet. */
public enum SharedRule implements MatterRule {
  /** Outside the range of a holiday calendar no limit is computed. */
  CALENDAR_UNKNOWN(
      "matter-calendar-unknown",
      of(
          "Buiten het bereik van een feestdagenkalender wordt geen termijn berekend.",
          "Outside the range of a holiday calendar no limit is computed."),
      of(
          "De termijn van {limit} vanaf {moment} is niet te berekenen: de kalender is zo ver niet bekend.",
          "The limit of {limit} from {moment} cannot be computed: the calendar is not known that far."),
      "Reg-1182/71 3(4)");

  private final RuleText text;

  SharedRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
