package eu.dpasdk.docs.example;

import eu.dpasdk.model.law.Text;

/** What sort of thing follows from an example. */
public enum OutcomeKind {
  /** Where the matter as a whole stands. */
  STATUS("stand", "status"),
  /** The end of a time limit. */
  DEADLINE("termijn", "time limit"),
  /** Who owes what to whom. */
  DUTY("plicht", "duty"),
  /** Who may do what. */
  POWER("bevoegdheid", "power"),
  /** Who must not do what. */
  PROHIBITION("verbod", "prohibition"),
  /** What went wrong. */
  FINDING("bevinding", "finding"),
  /** What only a human can judge. */
  QUESTION("ter beoordeling", "for a human"),
  /** What cannot be decided from the file. */
  UNRESOLVED("onopgelost", "unresolved"),
  /** Facts that cannot all be true. */
  INCONSISTENCY("tegenstrijdig", "inconsistent"),
  /** A reading under which the outcome would be another. */
  AMBIGUOUS("betwist", "contested"),
  /** What else explains the outcome. */
  REASON("waarom", "why");

  private final Text label;

  OutcomeKind(String nl, String en) {
    this.label = Text.of(nl, en);
  }

  /** Returns what it is called. */
  public Text label() {
    return label;
  }
}
