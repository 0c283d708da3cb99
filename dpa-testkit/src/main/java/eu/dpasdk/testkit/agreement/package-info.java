/**
 * Agreements that are almost valid, each with a fault that is known, and the laws of those who read
 * agreements.
 *
 * <p>Start with {@link eu.dpasdk.testkit.agreement.FaultyAgreement}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.agreement;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
