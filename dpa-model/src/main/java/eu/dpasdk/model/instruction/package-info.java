/**
 * Processing on instructions (Article 28(3)(a), last subparagraph, 28(10) and 29 GDPR; FlexFront
 * 4.2; Stratech 3.1 to 3.3 and 5.1).
 *
 * <p>Start with {@link eu.dpasdk.model.instruction.InstructionTerms}; {@link
 * eu.dpasdk.model.instruction.PurposeTerms} holds the ban on purposes of the processor's own.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.instruction;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
