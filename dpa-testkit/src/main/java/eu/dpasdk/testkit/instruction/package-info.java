/**
 * The laws of instructions, Article 28(3)(a) GDPR: {@link
 * eu.dpasdk.testkit.instruction.InstructionLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.instruction;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
