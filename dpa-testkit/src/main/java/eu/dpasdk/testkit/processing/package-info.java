/**
 * The laws of the register of a processor, Article 30(2) GDPR: {@link
 * eu.dpasdk.testkit.processing.RegisterLaws}, held against a {@link
 * eu.dpasdk.testkit.processing.RegisterQuestion}. {@link
 * eu.dpasdk.testkit.processing.WrongRegisters} are the usual mistakes.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.processing;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
