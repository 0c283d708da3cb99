package eu.dpasdk.model.party;

import eu.dpasdk.model.law.Text;

/** Who can owe or be owed something under an agreement, or under the law beside it. */
public enum Actor {
  /** The controller. */
  CONTROLLER(PartyRole.CONTROLLER.label()),
  /** The processor. */
  PROCESSOR(PartyRole.PROCESSOR.label()),
  /** The data subjects. */
  DATA_SUBJECTS(Text.of("betrokkenen", "data subjects")),
  /** The competent supervisory authority. */
  AUTHORITY(Text.of("toezichthoudende autoriteit", "supervisory authority"));

  private final Text label;

  Actor(Text label) {
    this.label = label;
  }

  /** Returns the actor that a party to the agreement is. */
  public static Actor of(PartyRole role) {
    return role == PartyRole.CONTROLLER ? CONTROLLER : PROCESSOR;
  }

  /** Returns the word of the GDPR for this actor. */
  public Text label() {
    return label;
  }
}
