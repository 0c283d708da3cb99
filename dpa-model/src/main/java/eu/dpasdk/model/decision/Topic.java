package eu.dpasdk.model.decision;

/**
 * The subjects by which the matters of a case file are told apart, and what can stand in a matter.
 *
 * <p>The path of a matter is the topic and the name that the events give it, such as {@code
 * breach/b1}; an agreement has one matter {@code agreement}, {@code term}, {@code audit} and {@code
 * end}. The id of a duty or a prohibition is that path and a name from the lists below, such as
 * {@code breach/b1/tell-controller}; of duties that can arise more than once it goes on with a
 * slash and what tells them apart, such as a year: {@code audit/make-report/2026}. Powers and
 * questions have their names as they stand here. Findings, unresolved points and inconsistencies
 * are named by the constants of the rules, an enum in the module of the rules for each topic.
 */
public enum Topic {
  /**
   * What holds all the time while the agreement does.
   *
   * <ul>
   *   <li>Path: {@code agreement}
   *   <li>Duties: {@code accuracy}, {@code breach-register}, {@code confidentiality}, {@code
   *       controller-duty}, {@code flow-down}, {@code infringing-instruction}, {@code
   *       mark-transfers}, {@code measures}, {@code on-instructions}, {@code processing-register},
   *       {@code security}, {@code tell-circumstances}
   *   <li>Powers: {@code ASK_HELP}
   *   <li>Prohibitions: {@code controller-no-transfer}, {@code no-disclosure}, {@code
   *       no-other-purposes}, {@code no-own-answers}, {@code no-transfer}, {@code
   *       prior-authorisation}, {@code within-description}
   *   <li>Questions: {@code CONTRADICTION}
   *   <li>Rules: {@code eu.dpasdk.rules.agreement.StandingRule}
   * </ul>
   */
  AGREEMENT,
  /**
   * The term of the agreement: its start, its end, who may end it.
   *
   * <ul>
   *   <li>Path: {@code term}
   *   <li>Duties: {@code inability-notice}, {@code restore-compliance}
   *   <li>Powers: {@code SUSPEND}, {@code TERMINATE_AFTER_SUSPENSION}, {@code TERMINATE_AT_ONCE},
   *       {@code TERMINATE_BY_NOTICE}
   *   <li>Rules: {@code eu.dpasdk.rules.duration.DurationRule}
   * </ul>
   */
  TERM,
  /**
   * A change of sub-processors, or the list of them.
   *
   * <ul>
   *   <li>Path: {@code sub-processing/NAME}, {@code sub-processing}
   *   <li>Duties: {@code seek-solution}, {@code tell-change}
   *   <li>Powers: {@code ANSWER}, {@code OBJECT}, {@code REQUEST_COPY}, {@code TERMINATE}
   *   <li>Prohibitions: {@code not-yet}
   *   <li>Questions: {@code CONTINUATION_UNREASONABLE_FOR_CONTROLLER}, {@code
   *       CONTINUATION_UNREASONABLE_FOR_PROCESSOR}, {@code ENOUGH_TIME_TO_OBJECT}, {@code
   *       FAIRNESS_OF_WINDOW}, {@code GROUNDS_REASONABLE}
   *   <li>Rules: {@code eu.dpasdk.rules.subprocessing.ChangeRule}; findings: {@code ConsentFinding}
   * </ul>
   */
  SUB_PROCESSING,
  /**
   * An amendment.
   *
   * <ul>
   *   <li>Path: {@code amendment/NAME}
   *   <li>Duties: {@code announce-beforehand}
   *   <li>Powers: {@code EXIT}, {@code OBJECT}
   *   <li>Questions: {@code PROTECTION_LOWERED_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.duration.AmendmentRule}
   * </ul>
   */
  AMENDMENT,
  /**
   * An instruction.
   *
   * <ul>
   *   <li>Path: {@code instruction/NAME}
   *   <li>Duties: {@code follow}, {@code warn}
   *   <li>Powers: {@code MAY_TERMINATE}
   *   <li>Questions: {@code INFRINGES_QUESTION}, {@code WARNED_LATE_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.instruction.FollowRule}
   * </ul>
   */
  INSTRUCTION,
  /**
   * A transfer.
   *
   * <ul>
   *   <li>Path: {@code transfer/NAME}
   *   <li>Duties: {@code tell-beforehand}, {@code tell-beforehand-by-law}
   *   <li>Questions: {@code ADEQUACY_UNKNOWN}, {@code BEFORE_REGULATION}, {@code BENCHMARK_UNSURE},
   *       {@code CONTRACT_AREA_UNKNOWN}, {@code CONTRACT_BASIS_UNSURE}, {@code
   *       DEROGATION_OCCASIONAL}, {@code IMPACT_ASSESSMENT}
   *   <li>Rules: {@code eu.dpasdk.rules.transfer.TransferRule} and {@code TransferNoticeRule}
   * </ul>
   */
  TRANSFER,
  /**
   * A disclosure to a third party.
   *
   * <ul>
   *   <li>Path: {@code disclosure/NAME}
   *   <li>Duties: {@code tell-controller}, {@code tell-controller-by-law}
   *   <li>Prohibitions: {@code not-allowed-by-contract}
   *   <li>Questions: {@code NATURE_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.transfer.DisclosureRule}
   * </ul>
   */
  DISCLOSURE,
  /**
   * A change of a security measure.
   *
   * <ul>
   *   <li>Path: {@code security/NAME}
   *   <li>Duties: {@code tell-change}
   *   <li>Questions: {@code STILL_APPROPRIATE_QUESTION}, {@code TIMELY_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.security.MeasureRule}
   * </ul>
   */
  SECURITY,
  /**
   * A personal data breach.
   *
   * <ul>
   *   <li>Path: {@code breach/NAME}
   *   <li>Duties: {@code complete-notification}, {@code content-of-contract}, {@code
   *       help-with-content}, {@code limit-damage}, {@code notify-authority}, {@code
   *       record-breach}, {@code record-in-processor-register}, {@code support-notices}, {@code
   *       tell-controller}, {@code tell-controller-by-law}, {@code tell-publicly}, {@code
   *       tell-subjects}
   *   <li>Questions: {@code COST_AMBIGUOUS}, {@code EXEMPTION_QUESTION}, {@code LATE_WITH_REASONS},
   *       {@code RISK_QUESTION}, {@code UNDUE_DELAY_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.breach.BreachRule}
   * </ul>
   */
  BREACH,
  /**
   * A request of a data subject.
   *
   * <ul>
   *   <li>Path: {@code request/NAME}
   *   <li>Duties: {@code answer}, {@code answer-complaint}, {@code answer-extended}, {@code
   *       forward}, {@code forward-not-agreed}
   *   <li>Powers: {@code EXTEND}
   *   <li>Questions: {@code EXTENSION_NEEDED_QUESTION}, {@code FORWARDED_LATE_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.request.RequestRule}
   * </ul>
   */
  REQUEST,
  /**
   * Help the controller asked for.
   *
   * <ul>
   *   <li>Path: {@code help/NAME}
   *   <li>Duties: {@code give-help}, {@code give-help-by-law}
   *   <li>Questions: {@code IN_TIME_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.request.HelpRule}
   * </ul>
   */
  HELP,
  /**
   * Audits.
   *
   * <ul>
   *   <li>Path: {@code audit}
   *   <li>Duties: {@code cooperate}, {@code cooperate-by-law}, {@code inform-of-compliance}, {@code
   *       make-report}
   *   <li>Powers: {@code MAY_AUDIT}, {@code MAY_AUDIT_AGAIN}, {@code MAY_AUDIT_BY_LAW}, {@code
   *       MAY_AUDIT_FOR_CAUSE}
   *   <li>Questions: {@code EXCLUDED_QUESTION}, {@code INSPECTION_NOT_AGREED}
   *   <li>Rules: {@code eu.dpasdk.rules.audit.AuditMatterRule}
   * </ul>
   */
  AUDIT,
  /**
   * A circumstance one party must tell the other.
   *
   * <ul>
   *   <li>Path: {@code circumstance/NAME}
   *   <li>Duties: {@code tell}
   *   <li>Questions: {@code SOON_ENOUGH_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.duration.CircumstanceRule}
   * </ul>
   */
  CIRCUMSTANCE,
  /**
   * How long a record is kept.
   *
   * <ul>
   *   <li>Path: {@code retention/NAME}
   *   <li>Duties: {@code erase}, {@code keep}, {@code keep-open-ended}
   *   <li>Prohibitions: {@code archives-no-own-destruction}
   *   <li>Questions: {@code WITHDRAWN_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.retention.RetentionPeriodRule}
   * </ul>
   */
  RETENTION,
  /**
   * Return and erasure at the end.
   *
   * <ul>
   *   <li>Path: {@code end}
   *   <li>Duties: {@code certify-erasure}, {@code erase-at-end}, {@code erase-by-law}, {@code
   *       erase-statutory-storage}, {@code return-data}
   *   <li>Powers: {@code ASK_RETURN}, {@code ASK_RETURN_UNTIL}, {@code CHOOSE}, {@code
   *       CHOOSE_BY_LAW}, {@code MAY_DESTROY}
   *   <li>Prohibitions: {@code no-processing-after-end}
   *   <li>Questions: {@code CHOICE_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.retention.ReturnRule}
   * </ul>
   */
  END,
  /**
   * A claim for damage.
   *
   * <ul>
   *   <li>Path: {@code liability/NAME}
   *   <li>Duties: {@code answerable-to-other}, {@code answerable-to-subjects}, {@code indemnity}
   *   <li>Questions: {@code CAUSE_QUESTION}
   *   <li>Rules: {@code eu.dpasdk.rules.liability.LiabilityRule}
   * </ul>
   */
  LIABILITY
}
