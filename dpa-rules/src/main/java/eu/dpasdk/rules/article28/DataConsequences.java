package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.SubjectCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles 9, 10 and 87 GDPR: what the kinds of personal data and of people bring with them. */
public final class DataConsequences {
  private DataConsequences() {}

  /** Returns one finding for each flag of each category, in the order of the agreement. */
  public static List<Finding> of(Agreement agreement) {
    return agreement.processing().map(DataConsequences::of).orElse(List.of());
  }

  private static List<Finding> of(ProcessingDescription processing) {
    List<Finding> findings = new ArrayList<>();
    for (DataCategory category : processing.dataCategories()) {
      // A set of constants runs in their own order.
      for (DataFlag flag : category.flags()) {
        findings.add(finding(rule(flag), category.clause(), category.name()));
      }
    }
    for (SubjectCategory category : processing.subjectCategories()) {
      if (category.vulnerable()) {
        findings.add(finding(DataRule.VULNERABLE, category.clause(), category.name()));
      }
    }
    return List.copyOf(findings);
  }

  private static DataRule rule(DataFlag flag) {
    return switch (flag) {
      case SPECIAL -> DataRule.SPECIAL;
      case MAY_REVEAL_SPECIAL -> DataRule.MAY_REVEAL_SPECIAL;
      case CRIMINAL -> DataRule.CRIMINAL;
      case NATIONAL_ID -> DataRule.NATIONAL_ID;
      case IDENTITY_DOCUMENT -> DataRule.IDENTITY_DOCUMENT;
      case FINANCIAL -> DataRule.FINANCIAL;
      case CHILDREN -> DataRule.CHILDREN;
      case OPEN_LIST -> DataRule.OPEN_LIST;
    };
  }

  private static Finding finding(DataRule rule, ClauseRef clause, Text category) {
    return Finding.of(
        rule.name(),
        Axis.STATUTE,
        severity(rule),
        Optional.empty(),
        rule.because(List.of(clause), List.of(Operand.text("category", category))));
  }

  private static Severity severity(DataRule rule) {
    return switch (rule) {
      case SPECIAL, CRIMINAL, NATIONAL_ID -> Severity.HIGH;
      case MAY_REVEAL_SPECIAL, IDENTITY_DOCUMENT, OPEN_LIST, VULNERABLE -> Severity.WARN;
      case FINANCIAL, CHILDREN -> Severity.INFO;
    };
  }
}
