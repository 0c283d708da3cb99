package eu.dpasdk.testkit.mistakes;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.article28.ProcessorRegisters;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.ErasureSweep;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.testkit.agreement.FaultyAgreementLaws;
import eu.dpasdk.testkit.agreement.StandingLaws;
import eu.dpasdk.testkit.article28.AgreementAssessment;
import eu.dpasdk.testkit.article28.Article28Laws;
import eu.dpasdk.testkit.article28.WrongAssessments;
import eu.dpasdk.testkit.audit.AuditLaws;
import eu.dpasdk.testkit.breach.BreachLaws;
import eu.dpasdk.testkit.confidentiality.ConfidentialityLaws;
import eu.dpasdk.testkit.docket.DocketLaws;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.WrongDockets;
import eu.dpasdk.testkit.duration.DurationLaws;
import eu.dpasdk.testkit.instruction.InstructionLaws;
import eu.dpasdk.testkit.liability.LiabilityLaws;
import eu.dpasdk.testkit.notice.ArrivalLaws;
import eu.dpasdk.testkit.notice.ArrivalQuestion;
import eu.dpasdk.testkit.notice.WrongArrivals;
import eu.dpasdk.testkit.processing.RegisterLaws;
import eu.dpasdk.testkit.processing.RegisterQuestion;
import eu.dpasdk.testkit.processing.WrongRegisters;
import eu.dpasdk.testkit.request.AssistanceLaws;
import eu.dpasdk.testkit.request.RequestLaws;
import eu.dpasdk.testkit.retention.ErasureQuestion;
import eu.dpasdk.testkit.retention.ErasureSweepLaws;
import eu.dpasdk.testkit.retention.RetentionLaws;
import eu.dpasdk.testkit.retention.WrongSweeps;
import eu.dpasdk.testkit.run.Mistake;
import eu.dpasdk.testkit.security.SecurityLaws;
import eu.dpasdk.testkit.service.Alarm;
import eu.dpasdk.testkit.service.ClockLaws;
import eu.dpasdk.testkit.service.DocketConsumer;
import eu.dpasdk.testkit.service.DocketConsumerLaws;
import eu.dpasdk.testkit.service.EventStore;
import eu.dpasdk.testkit.service.EventStoreLaws;
import eu.dpasdk.testkit.service.Task;
import eu.dpasdk.testkit.service.WrongAlarms;
import eu.dpasdk.testkit.service.WrongConsumers;
import eu.dpasdk.testkit.service.WrongStores;
import eu.dpasdk.testkit.subprocessing.ConsentQuestion;
import eu.dpasdk.testkit.subprocessing.ObjectionWindowLaws;
import eu.dpasdk.testkit.subprocessing.SubProcessorConsentLaws;
import eu.dpasdk.testkit.subprocessing.WrongConsents;
import eu.dpasdk.testkit.time.DeadlineComputation;
import eu.dpasdk.testkit.time.DeadlineLaws;
import eu.dpasdk.testkit.time.WrongDeadlines;
import eu.dpasdk.testkit.transfer.TransferLaws;
import eu.dpasdk.testkit.value.JacksonLine;
import eu.dpasdk.testkit.value.JsonForm;
import eu.dpasdk.testkit.value.JsonRoundTripLaws;
import eu.dpasdk.testkit.value.WrongForms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Each set of mistakes, what they are laid over, and every kit of laws that is held against it.
 *
 * @param mistakes the enum
 * @param right what does it right
 * @param kits makes the kits of something that may be wrong
 */
record Kits<T, M extends Enum<M> & Mistake<T>>(
    Class<M> mistakes, T right, Function<T, List<Object>> kits) {
  static final List<Kits<?, ?>> ALL =
      List.of(
          new Kits<>(
              WrongDeadlines.class,
              (request, how) -> Deadlines.compute(request, HolidayCalendars.standard(), how),
              right -> List.of(new Deadline(right))),
          new Kits<>(WrongArrivals.class, Kits::arrival, right -> List.of(new Arriving(right))),
          new Kits<>(
              WrongConsents.class,
              SubProcessorConsent::decide,
              right -> List.of(new Consent(right))),
          new Kits<>(
              WrongAssessments.class, Article28::assess, right -> List.of(new Assess(right))),
          new Kits<>(
              WrongRegisters.class, ProcessorRegisters::of, right -> List.of(new Register(right))),
          new Kits<>(WrongDockets.class, Kits::docket, Kits::ofDocket),
          new Kits<>(WrongSweeps.class, Kits::swept, right -> List.of(new Sweep(right))),
          new Kits<>(
              WrongForms.class,
              JacksonLine.JACKSON_3,
              right -> List.of(new RoundTrip(right), new Faulty(right))),
          new Kits<>(WrongStores.class, Store::new, right -> List.of(new Stores(right))),
          new Kits<>(
              WrongAlarms.class,
              (file, now) -> Docket.of(file, now, Readings.defaults()).nextChange(),
              right -> List.of(new Clock(right))),
          new Kits<>(WrongConsumers.class, Newest::new, right -> List.of(new Consumers(right))));

  String name() {
    return mistakes.getSimpleName();
  }

  List<String> mistakeNames() {
    return List.of(mistakes.getEnumConstants()).stream().map(Enum::name).toList();
  }

  /** The kits over what is right. */
  List<Object> kitsOfRight() {
    return kits.apply(right);
  }

  /** The kits over what is right with the mistake in it. */
  List<Object> kitsOf(String mistake) {
    return kits.apply(Enum.valueOf(mistakes, mistake).over(right));
  }

  /** The name of the interface whose laws {@code kit} is held to. */
  static String lawsOf(Object kit) {
    return kit.getClass().getInterfaces()[0].getSimpleName();
  }

  private static DocketReport docket(CaseFile file, Instant asOf) {
    return Docket.of(file, asOf, Readings.defaults()).report();
  }

  private static Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how) {
    Interpretation dutch = Interpretation.dutch().with(how.nightArrival()).with(how.portal());
    return Arrivals.of(
        delivery, asOf, dutch.under(dutch.readings().withBusinessHours(how.businessHours())));
  }

  private static Set<MatterId> swept(
      Agreement agreement,
      Collection<RetentionEvent> events,
      Lifetime lifetime,
      Instant moment,
      Interpretation how) {
    ErasureSweep sweep = ErasureSweep.of(agreement, lifetime, moment, how);
    return events.stream()
        .map(RetentionEvent::record)
        .distinct()
        .filter(record -> sweep.isDue(record, events))
        .collect(Collectors.toSet());
  }

  private static List<Object> ofDocket(DocketQuestion docket) {
    return List.of(
        new ObjectionWindow(docket),
        new Breach(docket),
        new Request(docket),
        new Assistance(docket),
        new Retention(docket),
        new Duration(docket),
        new Instruction(docket),
        new Transfer(docket),
        new Confidentiality(docket),
        new Security(docket),
        new Audit(docket),
        new Liability(docket),
        new Standing(docket),
        new WholeDocket(docket));
  }

  record Deadline(DeadlineComputation subject) implements DeadlineLaws {}

  record Arriving(ArrivalQuestion subject) implements ArrivalLaws {}

  record Consent(ConsentQuestion subject) implements SubProcessorConsentLaws {}

  record Register(RegisterQuestion subject) implements RegisterLaws {}

  record Assess(AgreementAssessment subject) implements Article28Laws {
    @Override
    public Assessment assess(Agreement agreement, Readings readings) {
      return subject.assess(agreement, readings);
    }
  }

  record Sweep(ErasureQuestion sweep) implements ErasureSweepLaws {}

  record ObjectionWindow(DocketQuestion docket) implements ObjectionWindowLaws {}

  record Breach(DocketQuestion docket) implements BreachLaws {}

  record Request(DocketQuestion docket) implements RequestLaws {}

  record Assistance(DocketQuestion docket) implements AssistanceLaws {}

  record Retention(DocketQuestion docket) implements RetentionLaws {}

  record Duration(DocketQuestion docket) implements DurationLaws {}

  record Instruction(DocketQuestion docket) implements InstructionLaws {}

  record Transfer(DocketQuestion docket) implements TransferLaws {}

  record Confidentiality(DocketQuestion docket) implements ConfidentialityLaws {}

  record Security(DocketQuestion docket) implements SecurityLaws {}

  record Audit(DocketQuestion docket) implements AuditLaws {}

  record Liability(DocketQuestion docket) implements LiabilityLaws {}

  record Standing(DocketQuestion docket) implements StandingLaws {}

  record WholeDocket(DocketQuestion fromScratch) implements DocketLaws {
    @Override
    public DocketQuestion oneByOne() {
      return fromScratch;
    }
  }

  record RoundTrip(JsonForm subject) implements JsonRoundTripLaws {}

  record Faulty(JsonForm subject) implements FaultyAgreementLaws {}

  record Stores(Supplier<EventStore> empty) implements EventStoreLaws {
    @Override
    public EventStore emptyStore() {
      return empty.get();
    }
  }

  record Clock(Alarm subject) implements ClockLaws {}

  record Consumers(Supplier<DocketConsumer> empty) implements DocketConsumerLaws {
    @Override
    public DocketConsumer emptyConsumer() {
      return empty.get();
    }
  }

  /** The plainest store there is. */
  private static final class Store implements EventStore {
    private final Map<String, List<Event>> files = new HashMap<>();

    @Override
    public void append(String caseFile, Event event) {
      files.computeIfAbsent(caseFile, name -> new ArrayList<>()).add(event);
    }

    @Override
    public List<Event> replay(String caseFile) {
      return List.copyOf(files.getOrDefault(caseFile, List.of()));
    }
  }

  /** Keeps the newest docket of each agreement. */
  private static final class Newest implements DocketConsumer {
    private final Map<String, DocketReport> newest = new HashMap<>();

    @Override
    public void accept(DocketReport docket) {
      newest.merge(
          docket.agreement(), docket, (old, now) -> now.at().isAfter(old.at()) ? now : old);
    }

    @Override
    public Collection<Task> tasks(String agreement) {
      return newest.containsKey(agreement)
          ? newest.get(agreement).matters().stream()
              .flatMap(matter -> matter.duties().stream())
              .map(Task::of)
              .toList()
          : List.of();
    }
  }
}
