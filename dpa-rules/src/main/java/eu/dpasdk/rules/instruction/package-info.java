/**
 * Instructions (Article 28(3)(a), last subparagraph and 29 GDPR; FlexFront 4.2, Stratech 3 and
 * 5.1). Start with {@link eu.dpasdk.rules.instruction.InstructionMatter}.
 */
@NullMarked
package eu.dpasdk.rules.instruction;

import org.jspecify.annotations.NullMarked;
