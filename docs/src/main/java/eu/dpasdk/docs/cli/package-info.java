/**
 * The command line: what a person types, and what comes back as text, JSON and exit code.
 *
 * <p>{@link eu.dpasdk.docs.cli.Dpa} is the whole of it: one class a subcommand, one {@link
 * eu.dpasdk.docs.cli.Console} for the streams. Exit code 0 means answered, 2 wrong usage, 3 input
 * refused. A subcommand exists once its rules do.
 */
@NullMarked
package eu.dpasdk.docs.cli;

import org.jspecify.annotations.NullMarked;
