/**
 * Arbitrary values of every type of the model, and the laws of their JSON form.
 *
 * <p>{@link eu.dpasdk.testkit.value.ModelArbitraries} makes a value of any type; {@link
 * eu.dpasdk.testkit.value.JsonRoundTripLaws} holds a service's own mapper to the public form.
 *
 * <p>Start with {@link eu.dpasdk.testkit.value.ModelArbitraries}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.value;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
