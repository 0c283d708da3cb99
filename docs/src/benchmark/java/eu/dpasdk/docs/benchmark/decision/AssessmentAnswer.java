package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.ContentDuty;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.article28.Presumption;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an assessment finds, in the order of the law, without the clauses, the paths and the
 * reasons.
 *
 * @param statute each element by the text of the law
 * @param benchmark each element by the benchmark
 * @param groups each group on both axes
 * @param gaps each thing that the Commission clauses have beyond the law
 * @param facts what the text states beside the elements
 * @param presumption whether the presumption of Article 28(7) is claimed and kept
 * @param data what each kind of data and of people brings with it
 * @param content what a notice of a breach tells by the agreement
 * @param register how complete the register of the processor is
 * @param ambiguous the readings under which audits come out otherwise
 */
record AssessmentAnswer(
    List<ElementResult> statute,
    List<ElementResult> benchmark,
    List<ElementResult> groups,
    List<GapResult> gaps,
    List<GapResult> facts,
    Presumption presumption,
    List<String> data,
    List<ContentDuty> content,
    List<ElementResult> register,
    List<String> ambiguous) {

  /** Reads the answer of the library. */
  static AssessmentAnswer of(Assessment found) {
    List<ElementResult> groups = new ArrayList<>();
    found
        .groups()
        .forEach(
            group -> {
              groups.add(group.statute());
              groups.add(group.benchmark());
            });
    return new AssessmentAnswer(
        found.elements().stream().map(each -> each.statute()).toList(),
        found.elements().stream().map(each -> each.benchmark()).toList(),
        groups,
        found.gaps().stream().map(each -> each.result()).toList(),
        found.facts().stream().map(each -> each.result()).toList(),
        found.presumption(),
        found.data().stream().map(each -> each.id()).toList(),
        found.breachContent().stream().map(each -> each.agreement()).toList(),
        found.register().stream().map(each -> each.result()).toList(),
        found.elements().stream().flatMap(each -> each.ambiguous().stream()).toList());
  }
}
