package eu.dpasdk.rules.notice;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.ArrivalBasis;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * BW 3:37(3): the recorded time at which a delivery reached its addressee. Most who ask need the
 * moment only; how it was found is told to who asks for the whole {@link Arrival}.
 */
record Receipt(Delivery delivery, ArrivalBasis basis, NoticeRule rule, RecordedTime time) {

  /** What reached the addressee as known at {@code asOf}; empty if nothing did. */
  static Optional<Receipt> of(Delivery delivery, Instant asOf, Interpretation how) {
    if (delivery instanceof MessageDelivery message) {
      return message(message, asOf, how);
    }
    return delivery instanceof PortalDelivery portal ? portal(portal, asOf, how) : Optional.empty();
  }

  private static Optional<Receipt> message(
      MessageDelivery message, Instant asOf, Interpretation how) {
    Optional<RecordedTime> arrived = Arrivals.known(message.arrived(), asOf, how);
    if (message.failed().isPresent()) {
      FailedArrival failed = message.failed().get();
      RecordedTime would = failed.wouldHaveArrived();
      boolean counts =
          failed.addresseeBearsIt()
              && Arrivals.isKnown(would, asOf, how)
              && (arrived.isEmpty() || isBefore(would, arrived.get(), how));
      if (counts) {
        return Optional.of(
            new Receipt(
                message,
                ArrivalBasis.FAILURE_OF_ADDRESSEE,
                NoticeRule.FAILURE_OF_ADDRESSEE,
                would));
      }
    }
    return at(arrived, message, ArrivalBasis.ARRIVED, NoticeRule.ARRIVED);
  }

  private static Optional<Receipt> portal(PortalDelivery portal, Instant asOf, Interpretation how) {
    PortalReading reading = how.readings().notice().portal();
    if (reading == PortalReading.PORTAL_READ) {
      Optional<RecordedTime> read = Arrivals.known(portal.read(), asOf, how);
      return at(read, portal, ArrivalBasis.PORTAL_READ, NoticeRule.PORTAL_READ);
    }
    if (reading == PortalReading.PORTAL_ALERT && portal.alerted().isPresent()) {
      Optional<RecordedTime> alerted = Arrivals.known(portal.alerted(), asOf, how);
      return at(alerted, portal, ArrivalBasis.PORTAL_ALERT, NoticeRule.PORTAL_ALERT);
    }
    Optional<RecordedTime> posted = Arrivals.known(Optional.of(portal.posted()), asOf, how);
    return at(posted, portal, ArrivalBasis.PORTAL_POSTED, NoticeRule.PORTAL_POSTED);
  }

  private static Optional<Receipt> at(
      Optional<RecordedTime> time, Delivery delivery, ArrivalBasis basis, NoticeRule rule) {
    return time.isEmpty()
        ? Optional.empty()
        : Optional.of(new Receipt(delivery, basis, rule, time.get()));
  }

  private static boolean isBefore(RecordedTime one, RecordedTime two, Interpretation how) {
    return LocalTimes.instant(one, how.zone()).isBefore(LocalTimes.instant(two, how.zone()));
  }

  /** When the delivery counts as having reached its addressee. */
  Instant counts(Interpretation how) {
    Instant at = LocalTimes.instant(time, how.zone());
    return how.readings().notice().nightArrival() == NightArrivalReading.BUSINESS_HOURS
        ? nextOpening(at, how)
        : at;
  }

  /** The moment itself within office hours, else the next opening. */
  private static Instant nextOpening(Instant at, Interpretation how) {
    BusinessHours hours = how.readings().notice().businessHours();
    WorkingCalendar calendar = how.calendars().get(hours.calendar());
    ZonedDateTime local = at.atZone(how.zone());
    LocalDate day = local.toLocalDate();
    boolean afterClosing = !local.toLocalTime().isBefore(hours.closes());
    LocalDate counts = calendar.onOrAfter(afterClosing ? day.plusDays(1) : day);
    Instant opening = counts.atTime(hours.opens()).atZone(how.zone()).toInstant();
    return opening.isAfter(at) ? opening : at;
  }

  /** All there is to tell of it. */
  Arrival arrival(Interpretation how) {
    Instant counts = counts(how);
    LocalDate day = counts.atZone(how.zone()).toLocalDate();
    return Arrival.of(basis, Optional.of(counts), Optional.of(day), findings(), reasons(how));
  }

  /** How the moment was found. */
  List<Reason> reasons(Interpretation how) {
    Instant at = LocalTimes.instant(time, how.zone());
    Instant counts = counts(how);
    List<Reason> reasons = new ArrayList<>(LocalTimes.doubts(time, how.zone()));
    Operand moment = Operand.moment("moment", at, how.zone());
    reasons.add(
        failure()
            .map(failed -> rule.because(moment, Operand.word("cause", failed.cause())))
            .orElseGet(() -> rule.because(moment)));
    if (!counts.equals(at)) {
      reasons.add(
          NoticeRule.OUTSIDE_OFFICE_HOURS.because(
              Operand.moment("from", at, how.zone()),
              Operand.moment("moment", counts, how.zone())));
    }
    return reasons;
  }

  private Optional<FailedArrival> failure() {
    return basis == ArrivalBasis.FAILURE_OF_ADDRESSEE && delivery instanceof MessageDelivery message
        ? message.failed()
        : Optional.empty();
  }

  /** What is doubtful about the way it was sent. */
  List<Finding> findings() {
    boolean passive =
        basis == ArrivalBasis.PORTAL_POSTED
            && delivery instanceof PortalDelivery portal
            && portal.alerted().isEmpty();
    return passive ? List.of(passive(((PortalDelivery) delivery).portal())) : List.of();
  }

  private static Finding passive(String portal) {
    return Finding.of(
        Arrivals.PORTAL_PASSIVE,
        Axis.BENCHMARK,
        Severity.WARN,
        Optional.empty(),
        NoticeRule.PORTAL_PASSIVE.because(Operand.word("portal", portal)));
  }
}
