/**
 * Is this agreement good? Articles 28 and 33(2) GDPR, element by element, and the benchmark of
 * Decision (EU) 2021/915 and the EDPB beside it.
 *
 * <p>{@link eu.dpasdk.rules.article28.Article28} assesses an agreement from its terms. The rules
 * stand in one enum for each part of the article, in the order of the law: {@link
 * eu.dpasdk.rules.article28.ContractRule}, {@link eu.dpasdk.rules.article28.DescriptionRule},
 * {@link eu.dpasdk.rules.article28.InstructionRule}, {@link
 * eu.dpasdk.rules.article28.AuthorisationRule}, {@link eu.dpasdk.rules.article28.SubContractRule},
 * {@link eu.dpasdk.rules.article28.ProtectionRule}, {@link
 * eu.dpasdk.rules.article28.AssistanceRule}, {@link eu.dpasdk.rules.article28.EndRule} and {@link
 * eu.dpasdk.rules.article28.AuditRule}. Each says what it makes of its element and what would mend
 * it. {@link eu.dpasdk.rules.article28.CommissionClausesGap} compares with the Commission clauses.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.article28;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
