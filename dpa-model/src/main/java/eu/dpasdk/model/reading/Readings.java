package eu.dpasdk.model.reading;

import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.audit.AuditYearReading;
import eu.dpasdk.model.breach.AwarenessReading;
import eu.dpasdk.model.breach.NotificationHoursReading;
import eu.dpasdk.model.duration.AddedSubProcessorReading;
import eu.dpasdk.model.duration.ObjectionStartReading;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.request.ExtensionReading;
import eu.dpasdk.model.retention.EndDayReading;
import eu.dpasdk.model.retention.RemovalReading;
import eu.dpasdk.model.retention.UntilYearsReading;
import eu.dpasdk.model.retention.WithdrawnApplicationReading;
import eu.dpasdk.model.subprocessing.ConsentReadings;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The answers chosen to all contested questions; the defaults unless replaced one by one. */
@Value.Immutable
public interface Readings {
  /** The answers about computing time. */
  TimeReadings time();

  /** The answers about the arrival of declarations. */
  NoticeReadings notice();

  /** The answers about consent to sub-processors. */
  ConsentReadings consent();

  /** R15: is an audit by an auditor whom the processor appoints an audit? */
  AuditMandateReading auditMandate();

  /** R21: is the year in which one audit may be held a calendar year? */
  AuditYearReading auditYear();

  /** R7: when does an extended answer have to be there? */
  ExtensionReading extension();

  /** R8: is the last day of "until five years after" still part of the period? */
  UntilYearsReading untilYears();

  /** R10: does removal after a month begin then, or must it be complete? */
  RemovalReading removal();

  /** R22: does a period that runs from a rejection run from a withdrawal as well? */
  WithdrawnApplicationReading withdrawnApplication();

  /** R11: does a limit from the date on a notice start on that date or on receipt? */
  ObjectionStartReading objectionStart();

  /** R12: from which day does a limit after the end run? */
  EndDayReading endDay();

  /** R14: when is the controller aware through the processor? */
  AwarenessReading awareness();

  /** R18: what governs when an amendment adds a sub-processor? */
  AddedSubProcessorReading addedSubProcessor();

  /**
   * R17: the day from which 96 hours are held to apply; absent for the default, under which they
   * are 72. A breach of which the controller is aware on that day or later has 96.
   */
  Optional<LocalDate> proposedHoursFrom();

  /** Returns the first answer to every question. */
  static Readings defaults() {
    return StandardReadings.DEFAULTS;
  }

  /** Returns these readings with one answer replaced. */
  default Readings with(ReadingOption option) {
    ImmutableReadings all = (ImmutableReadings) ImmutableReadings.copyOf(this);
    if (option instanceof AuditMandateReading answer) {
      return all.withAuditMandate(answer);
    }
    if (option instanceof AuditYearReading answer) {
      return all.withAuditYear(answer);
    }
    if (option instanceof ExtensionReading answer) {
      return all.withExtension(answer);
    }
    if (option instanceof UntilYearsReading answer) {
      return all.withUntilYears(answer);
    }
    if (option instanceof RemovalReading answer) {
      return all.withRemoval(answer);
    }
    if (option instanceof WithdrawnApplicationReading answer) {
      return all.withWithdrawnApplication(answer);
    }
    if (option instanceof ObjectionStartReading answer) {
      return all.withObjectionStart(answer);
    }
    if (option instanceof EndDayReading answer) {
      return all.withEndDay(answer);
    }
    if (option instanceof AwarenessReading answer) {
      return all.withAwareness(answer);
    }
    if (option instanceof AddedSubProcessorReading answer) {
      return all.withAddedSubProcessor(answer);
    }
    if (option == NotificationHoursReading.HOURS_72) {
      return all.withProposedHoursFrom(Optional.empty());
    }
    return all.withTime(time().with(option))
        .withNotice(notice().with(option))
        .withConsent(consent().with(option));
  }

  /** Returns these readings with other office hours for R2. */
  default Readings withBusinessHours(BusinessHours hours) {
    return ((ImmutableReadings) ImmutableReadings.copyOf(this))
        .withNotice(notice().withBusinessHours(hours));
  }

  /** Returns these readings with a reasonable period for R13. */
  default Readings withReasonablePeriod(TimeLimit period) {
    return ((ImmutableReadings) ImmutableReadings.copyOf(this))
        .withConsent(consent().withReasonablePeriod(period));
  }

  /** Returns these readings with 96 hours from {@code day} on, for R17. */
  default Readings withProposedHoursFrom(LocalDate day) {
    return ((ImmutableReadings) ImmutableReadings.copyOf(this)).withProposedHoursFrom(day);
  }

  /** R17: which answer {@link #proposedHoursFrom()} amounts to. */
  default NotificationHoursReading notificationHours() {
    return proposedHoursFrom().isPresent()
        ? NotificationHoursReading.HOURS_96_PROPOSED
        : NotificationHoursReading.HOURS_72;
  }

  /** Returns the answer chosen to {@code question}. */
  default ReadingOption answerTo(ContestedQuestion question) {
    return switch (question) {
      case CONTRACT_END -> time().contractEnd();
      case HOURS -> time().hours();
      case WORKING_DAY_IN_HOURS -> time().workingDayInHours();
      case MONTH_END -> time().monthEnd();
      case LEAP_DAY -> time().leapDay();
      case UNION_HOLIDAYS -> time().unionHolidays();
      case COUNTING_BACK -> time().countingBack();
      case NIGHT_ARRIVAL -> notice().nightArrival();
      case PORTAL_ARRIVAL -> notice().portal();
      case NOTIFICATION_START -> consent().notificationStart();
      case UNSTATED_PERIOD -> consent().unstatedPeriod();
      case EXTENSION -> extension();
      case UNTIL_YEARS -> untilYears();
      case REMOVAL -> removal();
      case OBJECTION_START -> objectionStart();
      case END_DAY -> endDay();
      case AWARENESS -> awareness();
      case AUDIT_MANDATE -> auditMandate();
      case AUDIT_YEAR -> auditYear();
      case NOTIFICATION_HOURS -> notificationHours();
      case ADDED_SUB_PROCESSOR -> addedSubProcessor();
      case WITHDRAWN_APPLICATION -> withdrawnApplication();
    };
  }

  /** Returns the answers chosen, grouped by topic. */
  default List<ReadingOption> chosen() {
    List<ReadingOption> chosen = new ArrayList<>(time().chosen());
    chosen.addAll(notice().chosen());
    chosen.addAll(consent().chosen());
    chosen.addAll(
        List.of(
            auditMandate(),
            auditYear(),
            extension(),
            untilYears(),
            removal(),
            withdrawnApplication(),
            objectionStart(),
            endDay(),
            awareness(),
            addedSubProcessor(),
            notificationHours()));
    return List.copyOf(chosen);
  }
}
