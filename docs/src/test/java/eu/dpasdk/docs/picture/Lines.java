package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Time lines to test with. */
final class Lines {
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Lines() {}

  /** The ten days of Stratech 10.1 after a notice that arrived on Monday 2 March 2026. */
  static Timeline stratech() {
    Instant arrived = Instant.parse("2026-03-02T08:00:00Z");
    Instant end = Instant.parse("2026-03-12T23:00:00Z");
    return Timeline.of(
        Text.of("Bezwaar tegen een sub-verwerker", "Objection to a sub-processor"),
        AMSTERDAM,
        List.of(
            Mark.event(Text.of("kennisgeving ontvangen", "notice received"), arrived),
            Mark.act(
                Text.of("nieuwe sub-verwerker in gebruik", "new sub-processor goes live"),
                Instant.parse("2026-03-10T08:00:00Z")),
            Mark.act(
                Text.of("bezwaar ontvangen door Stratech", "objection received by Stratech"),
                Instant.parse("2026-03-12T22:59:59.999Z")),
            Mark.deadline(Text.of("bezwaartermijn", "objection window"), end),
            Mark.act(
                Text.of("tweede bezwaar", "second objection"),
                Instant.parse("2026-03-12T23:00:00Z")),
            Mark.window(
                Text.of("Stratech 10.1: bezwaar telt", "Stratech 10.1: an objection counts"),
                arrived,
                end),
            Mark.openWindow(
                Text.of("FlexFront 5.2: geen termijn bepaald", "FlexFront 5.2: no period agreed"),
                arrived)));
  }

  /** The 72 hours across the night on which the clock goes forward. */
  static Timeline clockForward() {
    Instant aware = Instant.parse("2026-03-28T09:15:00Z");
    return Timeline.of(
        Text.of("72 uur over de zomertijd heen", "72 hours across the start of summer time"),
        AMSTERDAM,
        List.of(
            Mark.event(Text.of("kennis van de inbreuk", "aware of the breach"), aware),
            Mark.deadline(
                Text.of("melding aan de AP", "notification to the authority"),
                Instant.parse("2026-03-31T09:15:00Z")),
            Mark.window(
                Text.of("72 verstreken uren", "72 elapsed hours"),
                aware,
                Instant.parse("2026-03-31T09:15:00Z"))));
  }

  /** FlexFront 17.2, with a letter dated nine days before it arrived. */
  static Timeline amendment() {
    return Timeline.of(
        Text.of("Wijziging van de overeenkomst", "Change of the agreement"),
        AMSTERDAM,
        List.of(
            Mark.eventOn(
                Text.of("dagtekening van de kennisgeving", "date on the notice"),
                LocalDate.of(2026, 1, 31),
                AMSTERDAM),
            Mark.eventOn(Text.of("ontvangst", "receipt"), LocalDate.of(2026, 2, 9), AMSTERDAM),
            Mark.deadline(
                Text.of("vanaf de dagtekening", "from the date on the notice"),
                Instant.parse("2026-02-28T23:00:00Z")),
            Mark.actOn(
                Text.of("bezwaar ontvangen", "objection received"),
                LocalDate.of(2026, 3, 2),
                AMSTERDAM),
            Mark.deadline(
                Text.of("andere lezing: vanaf ontvangst", "other reading: from receipt"),
                Instant.parse("2026-03-09T23:00:00Z"))));
  }

  /** Five years and more, with a crowd at the end. */
  static Timeline retention() {
    return Timeline.of(
        Text.of("Bewaren van cliëntonderzoek", "Keeping due-diligence data"),
        AMSTERDAM,
        List.of(
            Mark.eventOn(
                Text.of("transactie", "transaction"), LocalDate.of(2021, 6, 15), AMSTERDAM),
            Mark.window(
                Text.of("FlexFront 7.1: vijf jaar", "FlexFront 7.1: five years"),
                Instant.parse("2021-06-14T22:00:00Z"),
                Instant.parse("2026-06-15T22:00:00Z")),
            Mark.eventOn(
                Text.of("einde van de relatie", "end of the relationship"),
                LocalDate.of(2026, 9, 30),
                AMSTERDAM),
            Mark.window(
                Text.of("Wwft 33: vijf jaar", "Wwft 33: five years"),
                Instant.parse("2026-09-29T22:00:00Z"),
                Instant.parse("2031-09-30T22:00:00Z")),
            Mark.deadline(
                Text.of("langste wettelijke plicht", "longest duty by law"),
                Instant.parse("2031-09-30T22:00:00Z"))));
  }

  /** Returns the time line of one event. */
  static Timeline single(String instant) {
    return Timeline.of(
        Text.of("Eén moment", "One moment"),
        AMSTERDAM,
        List.of(Mark.event(Text.of("ontvangst", "receipt"), Instant.parse(instant))));
  }

  static List<Timeline> all() {
    return List.of(
        stratech(), clockForward(), amendment(), retention(), single("2026-03-02T08:00:00Z"));
  }
}
