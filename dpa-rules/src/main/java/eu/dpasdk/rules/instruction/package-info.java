/**
 * Instructions (Article 28(3)(a), last subparagraph and 29 GDPR; FlexFront 4.2, Stratech 3 and
 * 5.1). Start with {@link eu.dpasdk.rules.instruction.InstructionMatter}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.instruction;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
