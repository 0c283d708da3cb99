package eu.dpasdk.model.notice;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R3: when a message in a portal reaches its addressee. */
public enum PortalReading implements ReadingOption {
  /** When an alert about it reached him; without an alert, when it was placed. */
  PORTAL_ALERT(
      "Wanneer een attendering hem bereikt; zonder attendering bij plaatsing.",
      "When an alert about it reached the addressee; without an alert, when it was placed."),
  /** When it was placed. */
  PORTAL_POSTED("Bij plaatsing in het portaal.", "When it was placed in the portal."),
  /** When he opened it. */
  PORTAL_READ("Wanneer de geadresseerde het opent.", "When the addressee opened it.");

  private final Text statement;

  PortalReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.PORTAL_ARRIVAL;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
