package eu.dpasdk.docs.answer;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import java.time.Instant;

/** What every answer about a case file opens with: the agreement, the moment, the readings. */
final class CaseHead {
  private CaseHead() {}

  static void tell(Agreement agreement, Instant at, Telling telling, Page page) {
    page.heading(agreement.title().in(telling.language()));
    for (PartyRole role : PartyRole.values()) {
      String label = role.label().in(telling.language());
      page.entry("", label + ": " + agreement.party(role).name());
    }
    page.entry(
        "",
        telling.say(Phrase.AS_OF)
            + " "
            + telling.moment(at)
            + "; "
            + telling.say(Phrase.DAYS_IN)
            + " "
            + agreement.zone().getId());
  }

  /** Adds the readings that were chosen other than the defaults. */
  static void tell(Readings readings, Telling telling, Page page) {
    for (ReadingOption option : readings.chosen()) {
      if (!option.isDefault()) {
        page.entry(
            "",
            telling.say(Phrase.CHOSEN)
                + ": "
                + option.question().code()
                + " "
                + option.name()
                + ". "
                + option.statement().in(telling.language()));
      }
    }
  }
}
