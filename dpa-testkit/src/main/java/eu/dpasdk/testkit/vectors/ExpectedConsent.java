package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.WindowState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows for the one change of a worked example.
 *
 * @param status where the change stands
 * @param window the state of the window for objections
 * @param lastDay its last day, inclusive
 * @param endExclusive the first instant at which an objection is late
 * @param objections how each objection counts, in order of receipt
 * @param findings kind, axis and severity of each finding
 * @param ambiguous the readings under which the outcome would differ
 * @param nextChange the next instant at which the answer changes
 */
public record ExpectedConsent(
    ConsentStatus status,
    WindowState window,
    Optional<LocalDate> lastDay,
    Optional<Instant> endExclusive,
    List<ObjectionClass> objections,
    Set<String> findings,
    Set<String> ambiguous,
    Optional<Instant> nextChange) {}
