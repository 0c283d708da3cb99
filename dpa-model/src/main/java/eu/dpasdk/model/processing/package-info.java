/**
 * What is processed: data, data subjects, activities, interfaces (Articles 28(3) and 30(2) GDPR;
 * FlexFront 4.1 and annex 2; Stratech 3.1, 4 and annex 1).
 *
 * <p>Start with {@link eu.dpasdk.model.processing.ProcessingDescription}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.processing;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
