package eu.dpasdk.model.article28;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;

/** Article 30(2) GDPR: what the register of a processor holds. */
public enum RegisterItem {
  /** Parties, representatives and data protection officers. */
  PARTIES(
      "GDPR 30(2)(a)",
      "partijen, vertegenwoordigers en functionarissen",
      "parties, representatives and data protection officers"),
  /** Categories of processing. */
  CATEGORIES("GDPR 30(2)(b)", "categorieën van verwerkingen", "categories of processing"),
  /** Transfers. */
  TRANSFERS("GDPR 30(2)(c)", "doorgiften", "transfers"),
  /** General description of the security measures. */
  MEASURES(
      "GDPR 30(2)(d)",
      "algemene beschrijving van de beveiliging",
      "general description of the security measures");

  private final Citation provision;
  private final Text label;

  RegisterItem(String provision, String nl, String en) {
    this.provision = Citation.parse(provision);
    this.label = Text.of(nl, en);
  }

  /** Returns the provision that asks for it. */
  public Citation provision() {
    return provision;
  }

  /** Returns what it is called. */
  public Text label() {
    return label;
  }
}
