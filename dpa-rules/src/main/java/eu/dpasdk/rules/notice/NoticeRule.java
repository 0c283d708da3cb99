package eu.dpasdk.rules.notice;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/** The rules by which a declaration has reached its addressee. */
public enum NoticeRule implements Rule {
  /** BW 3:37(3), first sentence: a declaration takes effect once it has reached its addressee. */
  ARRIVED(
      "bw-3.37-arrival",
      of(
          "Een verklaring heeft haar werking zodra zij de geadresseerde heeft bereikt; gelezen"
              + " hoeft zij niet te zijn.",
          "A declaration takes effect once it has reached its addressee; it need not have been"
              + " read."),
      of("Het bericht kwam aan op {moment}.", "The message arrived on {moment}."),
      "BW 3:37(3)",
      "HR ECLI:NL:HR:2013:BZ4104"),
  /** BW 3:37(3), first sentence: what has not arrived has no effect. */
  NOT_ARRIVED(
      "bw-3.37-not-arrived",
      of(
          "Een verklaring die de geadresseerde niet heeft bereikt, heeft geen werking; de afzender"
              + " bewijst de ontvangst.",
          "A declaration that has not reached its addressee has no effect; the sender proves"
              + " receipt."),
      of("Het bericht heeft de geadresseerde niet bereikt.", "It has not reached its addressee."),
      "BW 3:37(3)"),
  /**
   * BW 3:37(3), second sentence: the failure is for the addressee if it comes from its own doing,
   * from persons for whom it answers, or from other circumstances that concern it and justify that
   * it bears the loss.
   */
  FAILURE_OF_ADDRESSEE(
      "bw-3.37-failure-of-addressee",
      of(
          "Komt het door de geadresseerde zelf, door personen voor wie hij aansprakelijk is of"
              + " door andere omstandigheden die hem betreffen en die rechtvaardigen dat hij het"
              + " nadeel draagt dat een verklaring niet of niet op tijd aankwam, dan heeft zij"
              + " toch haar werking.",
          "If a declaration did not arrive, or not in time, through the addressee's own doing,"
              + " that of persons for whom it answers, or other circumstances that concern it and"
              + " justify that it bears the loss, it takes effect all the same."),
      of(
          "Het bericht zou zijn aangekomen op {moment}; dat het niet op tijd aankwam, is voor"
              + " rekening van de geadresseerde ({cause}).",
          "The message would have arrived on {moment}; that it did not is for the addressee to bear"
              + " ({cause})."),
      "BW 3:37(3)"),
  /** R3: the alert about a portal message. */
  PORTAL_ALERT(
      "portal-alert",
      of(
          "Een bericht in een portaal bereikt de geadresseerde wanneer een attendering hem bereikt.",
          "A message in a portal reaches its addressee when an alert about it does."),
      of(
          "De attendering op het portaalbericht kwam aan op {moment}.",
          "The alert about the portal message arrived on {moment}."),
      "BW 3:37(3)"),
  /** R3: the posting of a portal message. */
  PORTAL_POSTED(
      "portal-posted",
      of(
          "Zonder attendering, of volgens een andere lezing (R3), telt het plaatsen in het"
              + " portaal.",
          "Without an alert, or under another reading (R3), the posting in the portal counts."),
      of(
          "Het bericht stond in het portaal vanaf {moment}.",
          "The message was in the portal from {moment}."),
      "BW 3:37(3)"),
  /** R3: the reading of a portal message. */
  PORTAL_READ(
      "portal-read",
      of(
          "Volgens een andere lezing (R3) telt het openen door de geadresseerde.",
          "Under another reading (R3) the opening by the addressee counts."),
      of(
          "De geadresseerde opende het bericht op {moment}.",
          "The addressee opened the message on {moment}."),
      "BW 3:37(3)"),
  /** A portal message without an alert. */
  PORTAL_PASSIVE(
      "portal-passive",
      of(
          "Plaatsen in een portaal zonder attendering is geen actief informeren.",
          "Posting in a portal without an alert is no active information."),
      of(
          "Op het bericht in {portal} werd niet geattendeerd; of het de ander heeft bereikt, is"
              + " onzeker.",
          "No alert was sent about the message in {portal}; whether it reached the other side is"
              + " uncertain."),
      "BW 3:37(3)",
      "EDPB-07/2020 128"),
  /** A publication addressed to nobody. */
  PUBLICATION(
      "publication-reaches-nobody",
      of(
          "Een publicatie die tot niemand is gericht, bereikt de wederpartij niet.",
          "A publication addressed to nobody does not reach the other party."),
      of(
          "De tekst is alleen openbaar gemaakt op {place}; toegezonden is niets.",
          "The text was only made public at {place}; nothing was sent."),
      "BW 3:37(3)",
      "EDPB-07/2020 128"),
  /** R2: arrival outside office hours. */
  OUTSIDE_OFFICE_HOURS(
      "arrival-outside-office-hours",
      of(
          "Volgens de andere lezing (R2) geldt een bericht buiten kantooruren als ontvangen bij de"
              + " volgende opening.",
          "Under the other reading (R2) a message outside office hours counts as received at the"
              + " next opening."),
      of(
          "Het bericht van {from} geldt volgens deze lezing als ontvangen op {moment}.",
          "The message of {from} counts as received on {moment} under this reading."),
      "BW 3:37(3)");

  private final RuleText text;

  NoticeRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
