/**
 * Notice of personal data breaches (Articles 33 and 34 GDPR; FlexFront 11.2 to 11.4; Stratech 9).
 *
 * <p>Start with {@link eu.dpasdk.model.breach.BreachTerms}. Apart from the terms stands the
 * severity score of ENISA (2013): {@link eu.dpasdk.model.breach.SeverityInput} and {@link
 * eu.dpasdk.model.breach.SeverityScore}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.breach;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
