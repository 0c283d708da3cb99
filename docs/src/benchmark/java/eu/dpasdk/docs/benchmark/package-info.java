/**
 * The benchmarks: how fast the library is beside hand-written Java, calendar libraries, rule
 * engines and bare JSON trees, always in ratios of one run.
 *
 * <p>{@link eu.dpasdk.docs.benchmark.Benchmarks} runs them and prints the table; {@link
 * eu.dpasdk.docs.benchmark.Group} is what a new group implements. Contenders answer the same
 * questions, and their answers are compared before anything is timed. The rivals are dependencies
 * of the profile {@code benchmark} alone.
 */
package eu.dpasdk.docs.benchmark;
