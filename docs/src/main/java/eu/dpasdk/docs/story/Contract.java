package eu.dpasdk.docs.story;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.RecordedTime;

/** The two contracts of the story, and the way in which each sends its notices. */
enum Contract {
  /** Ten days after notification; the notice goes by e-mail. */
  STRATECH("Stratech", Catalogue.STRATECH, "Gemeente Voorbeeldstad"),
  /** No period at all; the notice is placed in the advisers' portal. */
  FLEXFRONT("FlexFront", Catalogue.FLEXFRONT, "Voorbeeld Hypotheekadvies");

  private final String title;
  private final Catalogue entry;
  private final String controller;

  Contract(String title, Catalogue entry, String controller) {
    this.title = title;
    this.entry = entry;
    this.controller = controller;
  }

  String title() {
    return title;
  }

  String controller() {
    return controller;
  }

  Agreement agreement() {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, controller));
  }

  /** Returns how the notice left at {@code sent} and reached the controller at {@code reached}. */
  Delivery notice(RecordedTime sent, RecordedTime reached) {
    return switch (this) {
      case STRATECH ->
          MessageDelivery.builder().channel(Channel.EMAIL).sent(sent).arrived(reached).build();
      case FLEXFRONT -> PortalDelivery.alerted("FAST", sent, reached);
    };
  }
}
