package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.Readings;

/**
 * One worked example of Article 28 GDPR: an agreement, and what is found on one element.
 *
 * @param id the lasting name
 * @param element the element
 * @param agreement the agreement: one of the catalogue with some terms changed
 * @param readings the readings under which it is assessed
 * @param statute the result on the text of the law
 * @param benchmark the result on the benchmark
 * @param rule a rule that must be among the reasons
 * @param reason why
 */
public record AssessmentVector(
    String id,
    Element element,
    Agreement agreement,
    Readings readings,
    ElementResult statute,
    ElementResult benchmark,
    RuleId rule,
    Text reason) {}
