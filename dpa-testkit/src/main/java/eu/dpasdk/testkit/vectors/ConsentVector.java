package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import java.time.Instant;
import java.util.List;

/**
 * One worked example of consent to sub-processors: an agreement, what happened, and the answer at a
 * moment.
 *
 * @param id the lasting name, such as {@code V13}
 * @param clauses the clauses and provisions it is an example of
 * @param agreement the agreement, from the catalogue
 * @param events what happened
 * @param at the moment asked about
 * @param readings the readings under which it is asked
 * @param expected the answer
 * @param reason why
 */
public record ConsentVector(
    String id,
    List<String> clauses,
    Agreement agreement,
    List<SubProcessingEvent> events,
    Instant at,
    Readings readings,
    ExpectedConsent expected,
    Text reason) {}
