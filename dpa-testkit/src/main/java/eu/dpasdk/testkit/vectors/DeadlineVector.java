package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.DeadlineRequest;
import java.util.List;

/**
 * One worked example: a request and the deadline that follows, by default and under other readings.
 *
 * @param id the lasting name, such as {@code V1}
 * @param clauses the clauses and provisions it is an example of, such as {@code Stratech 10.1}
 * @param sources the law it rests on
 * @param request the request
 * @param expected what follows by default
 * @param readings what follows under other readings
 * @param reason why
 */
public record DeadlineVector(
    String id,
    List<String> clauses,
    List<Citation> sources,
    DeadlineRequest request,
    ExpectedDeadline expected,
    List<ReadDeadline> readings,
    Text reason) {}
