package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.Readings;
import java.time.Instant;
import java.util.List;

/**
 * One worked example of a running agreement: what happened under it, and where one of its matters
 * then stands.
 *
 * @param id the lasting name, such as {@code V16}
 * @param title what it shows, with the day of the week
 * @param clauses the clauses and provisions it is an example of
 * @param file the agreement and what happened
 * @param at the moment asked about
 * @param readings the readings under which it is asked
 * @param expected the answer
 */
public record DocketVector(
    String id,
    Text title,
    List<String> clauses,
    CaseFile file,
    Instant at,
    Readings readings,
    ExpectedMatter expected) {}
