/**
 * The laws of Article 28 GDPR as the library reads it, to inherit for an adapter or a port.
 *
 * <p>{@link eu.dpasdk.testkit.article28.Article28Laws} holds the laws; {@link
 * eu.dpasdk.testkit.article28.AgreementArbitraries} makes the agreements they range over.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.article28;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
