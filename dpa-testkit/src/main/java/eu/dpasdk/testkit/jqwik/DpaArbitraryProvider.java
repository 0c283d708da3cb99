package eu.dpasdk.testkit.jqwik;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Grounds;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.WorkingCalendar;
import eu.dpasdk.rules.transfer.AreaMembership;
import eu.dpasdk.rules.transfer.TransferAct;
import eu.dpasdk.rules.transfer.TransferLaw;
import eu.dpasdk.testkit.agreement.FaultyAgreement;
import eu.dpasdk.testkit.agreement.FaultyAgreementArbitraries;
import eu.dpasdk.testkit.article28.AgreementArbitraries;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.docket.FlawedCaseFile;
import eu.dpasdk.testkit.notice.NoticeArbitraries;
import eu.dpasdk.testkit.subprocessing.ConsentArbitraries;
import eu.dpasdk.testkit.time.TimeArbitraries;
import eu.dpasdk.testkit.value.ModelArbitraries;
import eu.dpasdk.testkit.value.ModelTypes;
import eu.dpasdk.testkit.value.RulesArbitraries;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik fill parameters of every type of the model, such as {@code @ForAll CaseFile}: the
 * types that make sense only as a whole from the arbitraries of their topic, all others from {@link
 * ModelArbitraries}, and of the values that rules ask for or answer with, such as {@code @ForAll
 * Docket}, from {@link RulesArbitraries}. It leaves the types of the platform, such as {@code
 * ZoneId}, to others.
 */
public final class DpaArbitraryProvider implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TOPIC =
      Map.ofEntries(
          Map.entry(Agreement.class, AgreementArbitraries::valid),
          Map.entry(CaseFile.class, CaseFileArbitraries::lives),
          Map.entry(FaultyAgreement.class, FaultyAgreementArbitraries::ofTheCatalogue),
          Map.entry(FlawedCaseFile.class, CaseFileArbitraries::flawed),
          Map.entry(SubProcessingTerms.class, ConsentArbitraries::terms),
          Map.entry(Delivery.class, NoticeArbitraries::deliveries),
          Map.entry(MessageDelivery.class, NoticeArbitraries::messages),
          Map.entry(PortalDelivery.class, NoticeArbitraries::portalMessages),
          Map.entry(PublicationDelivery.class, NoticeArbitraries::publications),
          Map.entry(NoticeReadings.class, NoticeArbitraries::readings),
          Map.entry(DeadlineRequest.class, TimeArbitraries::requests),
          Map.entry(HolidayCalendarId.class, TimeArbitraries::calendarIds),
          Map.entry(TimeReadings.class, TimeArbitraries::readings),
          Map.entry(Readings.class, RulesArbitraries::readings),
          Map.entry(ReadingOption.class, RulesArbitraries::readingOptions),
          Map.entry(Interpretation.class, RulesArbitraries::interpretations),
          Map.entry(Docket.class, RulesArbitraries::dockets),
          Map.entry(Lifetime.class, RulesArbitraries::lifetimes),
          Map.entry(Lifetimes.class, RulesArbitraries::lifetimesByReading),
          Map.entry(TransferAct.class, RulesArbitraries::transferActs),
          Map.entry(TransferLaw.class, RulesArbitraries::transferLaws),
          Map.entry(AreaMembership.class, RulesArbitraries::areaMemberships),
          Map.entry(WorkingCalendar.class, RulesArbitraries::workingCalendars),
          Map.entry(Derivation.class, RulesArbitraries::derivations),
          Map.entry(Grounds.class, RulesArbitraries::grounds),
          Map.entry(Rule.class, RulesArbitraries::rules),
          Map.entry(Fault.class, RulesArbitraries::faults));

  private final Map<Class<?>, Supplier<Arbitrary<?>>> first;

  /** Made by jqwik, through service loading. */
  public DpaArbitraryProvider() {
    this(Map.of());
  }

  /** Provides {@code first} instead of what it provides otherwise. */
  DpaArbitraryProvider(Map<Class<?>, Supplier<Arbitrary<?>>> first) {
    this.first = first;
  }

  /** Answers to contested questions: those of {@link RulesArbitraries#readings}. */
  public static Arbitrary<Readings> readings() {
    return RulesArbitraries.readings();
  }

  /** A domain goes before what is provided everywhere. */
  @Override
  public int priority() {
    return first.isEmpty() ? 0 : 100;
  }

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    Class<?> type = targetType.getRawType();
    return BY_TOPIC.containsKey(type) || ModelTypes.contains(type) && !type.isEnum();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Class<?> type = targetType.getRawType();
    Supplier<Arbitrary<?>> narrowed = first.get(type);
    Supplier<Arbitrary<?>> found = narrowed != null ? narrowed : BY_TOPIC.get(type);
    return Set.of(found != null ? found.get() : ModelArbitraries.of(type));
  }
}
