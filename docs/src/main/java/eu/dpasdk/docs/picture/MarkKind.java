package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Text;

/** What a mark on a time line stands for; each is drawn with a shape of its own. */
public enum MarkKind {
  /** Something that happened, such as the receipt of a notice. */
  EVENT("gebeurtenis", "event"),
  /** What one of the parties did, such as an objection. */
  ACT("handeling", "act"),
  /** The first moment that is too late. */
  DEADLINE("einde van een termijn", "end of a time limit"),
  /** A stretch of time, such as the days on which an objection counts. */
  WINDOW("periode", "period");

  private final Text label;

  MarkKind(String nl, String en) {
    this.label = Text.of(nl, en);
  }

  /** Returns the kind in words. */
  Text label() {
    return label;
  }
}
