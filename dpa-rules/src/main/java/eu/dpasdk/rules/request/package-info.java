/**
 * Requests of data subjects (Articles 12 and 28(3)(e) GDPR; FlexFront 8.4 and 8.5, Stratech 12.1):
 * passing on, own answers, and the month of Article 12(3). Start with {@link
 * eu.dpasdk.rules.request.RequestClock}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.request;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
