/**
 * Arbitrary values of every type of the model, and the laws of their JSON form.
 *
 * <p>{@link eu.dpasdk.testkit.value.ModelArbitraries} makes a value of any type; {@link
 * eu.dpasdk.testkit.value.JsonRoundTripLaws} holds a service's own mapper to the public form.
 *
 * <p>Start with {@link eu.dpasdk.testkit.value.ModelArbitraries}.
 */
@NullMarked
package eu.dpasdk.testkit.value;

import org.jspecify.annotations.NullMarked;
