package eu.dpasdk.rules.matter;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A docket asked for in one line, for examples. */
public final class Ask {
  private final CaseFile file;
  private final Readings readings;

  private Ask(CaseFile file, Readings readings) {
    this.file = file;
    this.readings = readings;
  }

  public static Ask under(Catalogue entry, Event... events) {
    return new Ask(
        CaseFile.of(
            entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Example")), List.of(events)),
        Readings.defaults());
  }

  public Ask reading(ReadingOption option) {
    return new Ask(file, readings.with(option));
  }

  public Docket at(String moment) {
    return Docket.of(file, instant(moment), readings);
  }

  public Matter matter(String path, String moment) {
    return at(moment).matters().stream()
        .filter(matter -> matter.key().path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no matter " + path));
  }

  public DutyStatus status(String duty, String moment) {
    return duty(duty, moment).status();
  }

  public Duty duty(String id, String moment) {
    return at(moment).duties().stream()
        .filter(duty -> duty.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no duty " + id));
  }

  public Optional<Power> power(String id, String moment) {
    return at(moment).powers().stream().filter(power -> power.id().equals(id)).findFirst();
  }

  public List<String> findings(String path, String moment) {
    return matter(path, moment).findings().stream().map(Finding::id).toList();
  }

  public List<String> questions(String path, String moment) {
    return matter(path, moment).openQuestions().stream().map(OpenQuestion::id).toList();
  }

  public static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  public static RecordedTime time(String text) {
    return RecordedTime.of(instant(text));
  }

  public static Delivery mail(String arrived) {
    return MessageDelivery.builder().channel(Channel.EMAIL).arrived(time(arrived)).build();
  }

  public static Delivery letter(LocalDate dated, String arrived) {
    return MessageDelivery.builder()
        .channel(Channel.LETTER)
        .dated(dated)
        .arrived(time(arrived))
        .build();
  }
}
