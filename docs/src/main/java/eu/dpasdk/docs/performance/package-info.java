/**
 * What was measured: one recorded run of the benchmarks, and the section of the README made from
 * it.
 *
 * <p>{@link eu.dpasdk.docs.performance.Run} is the record, {@link
 * eu.dpasdk.docs.performance.RunTable} its table, and {@link
 * eu.dpasdk.docs.performance.PerformanceSection} the section. The benchmarks themselves are in
 * {@code docs/src/benchmark} and belong to the profile of that name alone.
 */
@NullMarked
package eu.dpasdk.docs.performance;

import org.jspecify.annotations.NullMarked;
