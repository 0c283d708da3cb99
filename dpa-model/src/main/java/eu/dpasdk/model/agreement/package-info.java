/**
 * The agreement as a whole (Article 28(3) GDPR): parties, clauses, and one typed term a topic.
 *
 * <p>An {@link eu.dpasdk.model.agreement.Agreement} lists the {@link
 * eu.dpasdk.model.agreement.Clause}s of the paper contract, each with its scope, so that it can be
 * seen which of them the terms were read from. A term that names a clause which is not listed is
 * refused.
 *
 * <p>Start with {@link eu.dpasdk.model.agreement.Agreement}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.agreement;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
