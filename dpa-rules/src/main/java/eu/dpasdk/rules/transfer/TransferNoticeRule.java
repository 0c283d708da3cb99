package eu.dpasdk.rules.transfer;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 28(3)(a) GDPR; FlexFront 4.3 s.2: telling the controller of a transfer that the law
 * compels.
 */
public enum TransferNoticeRule implements MatterRule {
  /**
   * The processor tells the controller before it processes outside the area because the law
   * requires it, where so agreed.
   */
  TELL_BEFOREHAND(
      "transfer-tell",
      of(
          "De verwerker zegt het de verwerkingsverantwoordelijke voordat hij buiten het gebied verwerkt omdat de wet dat eist, als dat is afgesproken.",
          "The processor tells the controller before it processes outside the area because the law requires it, where so agreed."),
      of(
          "De verwerker zegt vooraf dat de wet verwerking in {country} eist.",
          "The processor says beforehand that the law requires processing in {country}."),
      "GDPR 28(3)(a)"),
  /**
   * The law requires the processor to tell of a compelled transfer beforehand, unless the law that
   * compels it forbids telling on important grounds of public interest.
   */
  TELL_BEFOREHAND_BY_LAW(
      "gdpr-28.3.a-tell-transfer",
      of(
          "De wet eist dat de verwerker een verplichte doorgifte vooraf meldt, tenzij het recht"
              + " dat ertoe verplicht, het om gewichtige redenen van algemeen belang verbiedt.",
          "The law requires the processor to tell of a compelled transfer beforehand, unless the"
              + " law that compels it forbids telling on important grounds of public interest."),
      of(
          "De verwerker meldt vooraf dat hij verplicht is door te geven aan {country}.",
          "The processor tells beforehand that it is compelled to transfer to {country}."),
      "GDPR 28(3)(a)"),
  /** A compelled transfer that starts before it was told was told too late. */
  STARTED_UNTOLD(
      "transfer-started-untold",
      of(
          "Een verplichte doorgifte die begint voordat zij is gemeld, is te laat gemeld.",
          "A compelled transfer that starts before it was told was told too late."),
      of(
          "De doorgifte aan {country} begon op {moment} zonder dat zij vooraf was gemeld.",
          "The transfer to {country} started on {moment} without having been told beforehand."),
      "GDPR 28(3)(a)"),
  /** Silence is allowed only where the law imposes it on important grounds of public interest. */
  SILENCE_ALLOWED(
      "transfer-silence",
      of(
          "Zwijgen mag alleen als het recht het om gewichtige redenen van algemeen belang oplegt.",
          "Silence is allowed only where the law imposes it on important grounds of public interest."),
      of(
          "De verwerker hoeft de doorgifte aan {country} niet te melden.",
          "The processor need not tell of the transfer to {country}."),
      "GDPR 28(3)(a)"),
  /** A notice or an end belongs to a transfer. */
  UNKNOWN_TRANSFER(
      "transfer-unknown",
      of(
          "Een melding of einde hoort bij een doorgifte.",
          "A notice or an end belongs to a transfer."),
      of(
          "Er is een doorgifte gemeld of beëindigd die niet is vastgelegd.",
          "A transfer was told or ended that is not recorded."),
      "GDPR 28(3)(a)");

  private final RuleText text;

  TransferNoticeRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
