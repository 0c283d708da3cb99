/**
 * Personal data breaches (Articles 33 and 34 GDPR; FlexFront 11.2 to 11.4, Stratech 9, clause 9 of
 * Decision (EU) 2021/915).
 *
 * <p>Start with {@link eu.dpasdk.rules.breach.BreachNotification}. {@link
 * eu.dpasdk.rules.breach.EnisaSeverity} computes the severity score of ENISA (2013) and says how it
 * came about; it suggests and never decides: no duty, no deadline and no finding rests on it.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.breach;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
