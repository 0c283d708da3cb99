package eu.dpasdk.rules.book;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.rules.agreement.StandingRule;
import eu.dpasdk.rules.article28.AssistanceRule;
import eu.dpasdk.rules.article28.AuditRule;
import eu.dpasdk.rules.article28.AuthorisationRule;
import eu.dpasdk.rules.article28.ContractRule;
import eu.dpasdk.rules.article28.DataRule;
import eu.dpasdk.rules.article28.DescriptionRule;
import eu.dpasdk.rules.article28.EndRule;
import eu.dpasdk.rules.article28.FactRule;
import eu.dpasdk.rules.article28.GapRule;
import eu.dpasdk.rules.article28.InstructionRule;
import eu.dpasdk.rules.article28.ProtectionRule;
import eu.dpasdk.rules.article28.RegisterRule;
import eu.dpasdk.rules.article28.SubContractRule;
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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule the library applies, topic by topic. */
public final class RuleBook {
  private static final List<Rule> RULES =
      Stream.<Rule[]>of(
              TimeRule.values(),
              NoticeRule.values(),
              ConsentRule.values(),
              EngagementRule.values(),
              TransferRule.values(),
              TransferNoticeRule.values(),
              ContractRule.values(),
              DescriptionRule.values(),
              InstructionRule.values(),
              AuthorisationRule.values(),
              SubContractRule.values(),
              ProtectionRule.values(),
              AssistanceRule.values(),
              EndRule.values(),
              AuditRule.values(),
              GapRule.values(),
              FactRule.values(),
              DataRule.values(),
              RegisterRule.values(),
              SharedRule.values(),
              ChangeRule.values(),
              DurationRule.values(),
              StandingRule.values(),
              AmendmentRule.values(),
              FollowRule.values(),
              DisclosureRule.values(),
              MeasureRule.values(),
              BreachRule.values(),
              SeverityRule.values(),
              RequestRule.values(),
              HelpRule.values(),
              AuditMatterRule.values(),
              CircumstanceRule.values(),
              RetentionPeriodRule.values(),
              ReturnRule.values(),
              LiabilityRule.values())
          .flatMap(Stream::of)
          .toList();
  private static final Map<RuleId, Rule> BY_ID =
      RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

  private RuleBook() {}

  /** Returns every rule, in the order of the topics. */
  public static List<Rule> rules() {
    return RULES;
  }

  /** Returns the rule with {@code id}; refuses an id the book does not hold. */
  public static Rule rule(RuleId id) {
    Rule rule = BY_ID.get(id);
    if (rule == null) {
      throw InvalidValueException.of("/rule", "no rule is called " + id.id(), "an id of the book");
    }
    return rule;
  }
}
