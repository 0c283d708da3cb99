/**
 * Decisions as pages a lawyer reads: pure strings in Dutch or English, as plain text or Markdown.
 *
 * <p>{@link eu.dpasdk.rules.report.AssessmentReport} tells what Article 28 GDPR makes of an
 * agreement: first what a board reads in a minute, then the table, then the reasoning with what
 * would mend it.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.report;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
