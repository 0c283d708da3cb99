/**
 * The pages a legal team reads instead of code, as AsciiDoc in Dutch and English.
 *
 * <p>{@link eu.dpasdk.docs.pages.Chapter} lists the topics with the rules, the elements of Article
 * 28 GDPR and the contested questions of each; {@code TopicPage} writes one of them from the rule
 * book, the catalogue and the executed examples. Beside them stand the overviews: the index, the
 * clause matrix, the calendars, the time limits on one page, the contested readings, what is
 * unresolved and what changed. {@link eu.dpasdk.docs.pages.GeneratePages} keeps the pages under
 * {@code docs/nl} and {@code docs/en}; a test fails while they are stale.
 */
@NullMarked
package eu.dpasdk.docs.pages;

import org.jspecify.annotations.NullMarked;
