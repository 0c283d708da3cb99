/**
 * Which term was read from which clause, and the reverse, as a page for each agreement of the
 * catalogue and each language.
 *
 * <p>{@link eu.dpasdk.docs.coverage.ClauseCoverage} finds the places, {@code CoveragePage} writes
 * them down, and {@link eu.dpasdk.docs.coverage.GenerateCoverage} keeps the pages under {@code
 * docs/nl} and {@code docs/en}.
 */
@NullMarked
package eu.dpasdk.docs.coverage;

import org.jspecify.annotations.NullMarked;
