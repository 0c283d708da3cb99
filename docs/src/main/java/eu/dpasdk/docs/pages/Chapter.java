package eu.dpasdk.docs.pages;

import static eu.dpasdk.model.article28.Element.*;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.agreement.StandingRule;
import eu.dpasdk.rules.article28.DataRule;
import eu.dpasdk.rules.article28.FactRule;
import eu.dpasdk.rules.article28.RegisterRule;
import eu.dpasdk.rules.audit.AuditMatterRule;
import eu.dpasdk.rules.breach.BreachRule;
import eu.dpasdk.rules.breach.SeverityRule;
import eu.dpasdk.rules.duration.AmendmentRule;
import eu.dpasdk.rules.duration.CircumstanceRule;
import eu.dpasdk.rules.duration.DurationRule;
import eu.dpasdk.rules.instruction.FollowRule;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.liability.LiabilityRule;
import eu.dpasdk.rules.matter.SharedRule;
import eu.dpasdk.rules.notice.NoticeRule;
import eu.dpasdk.rules.request.HelpRule;
import eu.dpasdk.rules.request.RequestRule;
import eu.dpasdk.rules.retention.RetentionPeriodRule;
import eu.dpasdk.rules.retention.ReturnRule;
import eu.dpasdk.rules.security.MeasureRule;
import eu.dpasdk.rules.subprocessing.ChangeRule;
import eu.dpasdk.rules.subprocessing.ConsentRule;
import eu.dpasdk.rules.subprocessing.EngagementRule;
import eu.dpasdk.rules.time.TimeRule;
import eu.dpasdk.rules.transfer.DisclosureRule;
import eu.dpasdk.rules.transfer.TransferNoticeRule;
import eu.dpasdk.rules.transfer.TransferRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics with a page of their own, in the order of a contract. */
public enum Chapter {
  /** The agreement as a whole. */
  AGREEMENT(
      "agreement",
      Text.of("De overeenkomst", "The agreement"),
      rules(StandingRule.values(), SharedRule.values(), FactRule.values()),
      Optional.of(Topic.AGREEMENT),
      List.of(INSTRUMENT, CONTROLLER_RIGHTS, WRITING),
      List.of(),
      List.of(),
      List.of("AGREEMENT-FLEXFRONT", "AGREEMENT-STRATECH")),
  /** The description of the processing. */
  PROCESSING(
      "processing",
      Text.of("De verwerking", "The processing"),
      rules(DataRule.values(), RegisterRule.values()),
      Optional.empty(),
      List.of(SUBJECT_MATTER, Element.DURATION, NATURE, PURPOSE, DATA_TYPES, DATA_SUBJECTS),
      List.of(),
      List.of(),
      List.of()),
  /** Term and end. */
  TERM(
      "duration",
      Text.of("Looptijd en einde", "Term and end"),
      rules(DurationRule.values()),
      Optional.of(Topic.TERM),
      List.of(Element.DURATION),
      List.of(GapItem.SUSPENSION_RIGHT),
      List.of(ContestedQuestion.CONTRACT_END),
      List.of("V32", "TERM-AUTHORITY-MEASURE", "TERM-STRATECH-NO-PERIOD", "TERM-SUSPENDED")),
  /** Amendment. */
  AMENDMENT(
      "amendment",
      Text.of("Wijziging van de overeenkomst", "Amendment"),
      rules(AmendmentRule.values()),
      Optional.of(Topic.AMENDMENT),
      List.of(INSTRUMENT),
      List.of(),
      List.of(ContestedQuestion.OBJECTION_START, ContestedQuestion.ADDED_SUB_PROCESSOR),
      List.of("V37", "V44", "AMENDMENT-OPEN", "V44-SUB-PROCESSOR")),
  /** Instructions. */
  INSTRUCTION(
      "instruction",
      Text.of("Instructies", "Instructions"),
      rules(FollowRule.values()),
      Optional.of(Topic.INSTRUCTION),
      List.of(INSTRUCTIONS, LEGAL_EXCEPTION, INFRINGING, ROLE),
      List.of(GapItem.INFRINGING_INSTRUCTION),
      List.of(),
      List.of("INSTRUCTION-DOUBTED", "INSTRUCTION-INSISTED")),
  /** Transfers to third countries. */
  TRANSFER(
      "transfer",
      Text.of("Doorgifte", "Transfers"),
      rules(TransferRule.values(), TransferNoticeRule.values()),
      Optional.of(Topic.TRANSFER),
      List.of(TRANSFERS, LEGAL_EXCEPTION),
      List.of(),
      List.of(),
      List.of(
          "TRANSFER-SWISS",
          "TRANSFER-ADEQUATE-WARRANTY",
          "TRANSFER-UNITED-KINGDOM-EXPIRED",
          "TRANSFER-COMPELLED")),
  /** Disclosure to third parties. */
  DISCLOSURE(
      "disclosure",
      Text.of("Verstrekking aan derden", "Disclosure to third parties"),
      rules(DisclosureRule.values()),
      Optional.of(Topic.DISCLOSURE),
      List.of(LEGAL_EXCEPTION),
      List.of(),
      List.of(),
      List.of("DISCLOSURE-NATURE", "DISCLOSURE-AP-TOLD", "DISCLOSURE-SILENT")),
  /** Confidentiality. */
  CONFIDENTIALITY(
      "confidentiality",
      Text.of("Vertrouwelijkheid", "Confidentiality"),
      List.of(),
      Optional.empty(),
      List.of(Element.CONFIDENTIALITY),
      List.of(GapItem.ACCESS_NEED_TO_KNOW),
      List.of(),
      List.of()),
  /** Security. */
  SECURITY(
      "security",
      Text.of("Beveiliging", "Security"),
      rules(MeasureRule.values()),
      Optional.of(Topic.SECURITY),
      List.of(GUARANTEES, Element.SECURITY),
      List.of(GapItem.SENSITIVE_DATA_SAFEGUARDS),
      List.of(),
      List.of("SECURITY-TOLD", "SECURITY-NOT-AGREED")),
  /** Sub-processors. */
  SUB_PROCESSING(
      "subprocessing",
      Text.of("Sub-verwerkers", "Sub-processors"),
      rules(ConsentRule.values(), EngagementRule.values(), ChangeRule.values()),
      Optional.of(Topic.SUB_PROCESSING),
      List.of(SUB_AUTHORISATION, SUB_CHANGE, SUB_CONDITIONS, SUB_FLOW, SUB_LIABILITY),
      List.of(
          GapItem.OBJECTION_PERIOD,
          GapItem.STANDSTILL,
          GapItem.NOTICE_INFORMATION,
          GapItem.SUBPROCESSOR_COPY,
          GapItem.SUBPROCESSOR_FAILURE_NOTICE,
          GapItem.THIRD_PARTY_BENEFICIARY),
      List.of(ContestedQuestion.UNSTATED_PERIOD, ContestedQuestion.NOTIFICATION_START),
      List.of("V1", "V6", "V14", "V15", "V13", "CONSENT-NO-SOLUTION")),
  /** Requests of data subjects. */
  REQUEST(
      "request",
      Text.of("Verzoeken van betrokkenen", "Requests of data subjects"),
      rules(RequestRule.values()),
      Optional.of(Topic.REQUEST),
      List.of(REQUESTS),
      List.of(GapItem.REQUEST_FORWARDING),
      List.of(
          ContestedQuestion.EXTENSION,
          ContestedQuestion.MONTH_END,
          ContestedQuestion.UNION_HOLIDAYS),
      List.of("V42", "V42-EXTENDED", "REQUEST-EASTER", "REQUEST-2-JANUARY", "REQUEST-FORWARD")),
  /** Help the controller asks for. */
  HELP(
      "help",
      Text.of("Bijstand", "Help"),
      rules(HelpRule.values()),
      Optional.of(Topic.HELP),
      List.of(HELP_32, HELP_35, HELP_36),
      List.of(GapItem.ACCURACY_NOTICE),
      List.of(),
      List.of("HELP-GIVEN", "HELP-NOT-PROMISED")),
  /** Personal data breaches. */
  BREACH(
      "breach",
      Text.of("Inbreuken in verband met persoonsgegevens", "Personal data breaches"),
      rules(BreachRule.values(), SeverityRule.values()),
      Optional.of(Topic.BREACH),
      List.of(BREACH_NOTICE, HELP_33, HELP_34),
      List.of(GapItem.BREACH_NUMBERS, GapItem.BREACH_CONTACT, GapItem.BREACH_PHASES),
      List.of(
          ContestedQuestion.HOURS,
          ContestedQuestion.WORKING_DAY_IN_HOURS,
          ContestedQuestion.AWARENESS,
          ContestedQuestion.NOTIFICATION_HOURS),
      List.of("V16", "V19", "V21", "V22", "BREACH-CONTENT", "BREACH-34-HIGH")),
  /** How long data are kept. */
  RETENTION(
      "retention",
      Text.of("Bewaren en wissen", "Keeping and erasing"),
      rules(RetentionPeriodRule.values()),
      Optional.of(Topic.RETENTION),
      List.of(END_LAW),
      List.of(),
      List.of(ContestedQuestion.UNTIL_YEARS, ContestedQuestion.LEAP_DAY, ContestedQuestion.REMOVAL),
      List.of("V23", "V25", "V29", "V30", "V39", "RETENTION-UNTIL")),
  /** Return and erasure at the end. */
  RETURN(
      "return",
      Text.of("Teruggave en wissing bij het einde", "Return and erasure at the end"),
      rules(ReturnRule.values()),
      Optional.of(Topic.END),
      List.of(END_CHOICE, END_DELETE, END_COPIES, END_LAW),
      List.of(GapItem.DELETION_CERTIFICATE),
      List.of(ContestedQuestion.END_DAY),
      List.of("V34", "END-CHOSEN-TO-ERASE", "END-STRATECH", "END-COMMISSION-CERTIFY")),
  /** Audits. */
  AUDIT(
      "audit",
      Text.of("Audits en informatie", "Audits and information"),
      rules(AuditMatterRule.values()),
      Optional.of(Topic.AUDIT),
      List.of(INFORMATION, AUDITS),
      List.of(GapItem.AUDIT_FOR_CAUSE, GapItem.INSPECTION),
      List.of(ContestedQuestion.AUDIT_MANDATE),
      List.of("AUDIT-HELD", "AUDIT-TWICE", "AUDIT-REPORT-DUE")),
  /** Circumstances one party tells the other. */
  CIRCUMSTANCE(
      "circumstance",
      Text.of("Te melden omstandigheden", "Circumstances to be told"),
      rules(CircumstanceRule.values()),
      Optional.of(Topic.CIRCUMSTANCE),
      List.of(),
      List.of(),
      List.of(),
      List.of("CIRCUMSTANCE-TOLD", "CIRCUMSTANCE-NO-DUTY")),
  /** Liability. */
  LIABILITY(
      "liability",
      Text.of("Aansprakelijkheid", "Liability"),
      rules(LiabilityRule.values()),
      Optional.of(Topic.LIABILITY),
      List.of(SUB_LIABILITY),
      List.of(),
      List.of(),
      List.of("LIABILITY-SUBJECT-PROCESSOR-DUTY", "LIABILITY-CONTROLLER-SUB-PROCESSOR-INDIRECT")),
  /** Declarations and when they arrive. */
  NOTICE(
      "notice",
      Text.of("Kennisgevingen en hun ontvangst", "Notices and their arrival"),
      rules(NoticeRule.values()),
      Optional.empty(),
      List.of(),
      List.of(),
      List.of(ContestedQuestion.NIGHT_ARRIVAL, ContestedQuestion.PORTAL_ARRIVAL),
      List.of("NOTICE-ARRIVED", "NOTICE-OFFICE-HOURS", "NOTICE-PORTAL-ALERT")),
  /** Time limits. */
  TIME(
      "time",
      Text.of("Termijnen", "Time limits"),
      rules(TimeRule.values()),
      Optional.empty(),
      List.of(),
      List.of(),
      List.of(
          ContestedQuestion.CONTRACT_END,
          ContestedQuestion.HOURS,
          ContestedQuestion.WORKING_DAY_IN_HOURS,
          ContestedQuestion.MONTH_END,
          ContestedQuestion.LEAP_DAY,
          ContestedQuestion.UNION_HOLIDAYS,
          ContestedQuestion.COUNTING_BACK),
      List.of(
          "LIMIT-V6",
          "LIMIT-TIME-6",
          "LIMIT-TIME-7",
          "LIMIT-TIME-10",
          "LIMIT-ATW-90-DAYS",
          "LIMIT-COUNTED-BACK"));

  private final String slug;
  private final Text title;
  private final List<Rule> rules;
  private final Optional<Topic> topic;
  private final List<Element> elements;
  private final List<GapItem> gaps;
  private final List<ContestedQuestion> questions;
  private final List<String> featured;

  Chapter(
      String slug,
      Text title,
      List<Rule> rules,
      Optional<Topic> topic,
      List<Element> elements,
      List<GapItem> gaps,
      List<ContestedQuestion> questions,
      List<String> featured) {
    this.slug = slug;
    this.title = title;
    this.rules = rules;
    this.topic = topic;
    this.elements = elements;
    this.gaps = gaps;
    this.questions = questions;
    this.featured = featured;
  }

  private static List<Rule> rules(Rule[]... enums) {
    return Stream.of(enums).flatMap(Stream::of).toList();
  }

  /** Returns the name of the file, without its ending. */
  public String slug() {
    return slug;
  }

  /** Returns the title. */
  public Text title() {
    return title;
  }

  /** Returns the rules whose home this is. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns the topic of the docket, if it has one. */
  Optional<Topic> topic() {
    return topic;
  }

  /** Returns the elements of Article 28 GDPR about it. */
  List<Element> elements() {
    return elements;
  }

  /** Returns what the Commission clauses have beyond the law about it. */
  List<GapItem> gaps() {
    return gaps;
  }

  /** Returns the contested questions that bear on it. */
  List<ContestedQuestion> questions() {
    return questions;
  }

  /** Returns the examples told in full; none for the first of each kind. */
  List<String> featured() {
    return featured;
  }
}
