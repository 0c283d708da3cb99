/**
 * The laws of requests of data subjects, Article 12(3) GDPR: {@link
 * eu.dpasdk.testkit.request.RequestLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.request;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
