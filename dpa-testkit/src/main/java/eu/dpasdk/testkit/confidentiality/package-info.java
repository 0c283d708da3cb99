/**
 * The laws of confidentiality, Article 28(3)(b) GDPR: {@link
 * eu.dpasdk.testkit.confidentiality.ConfidentialityLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.confidentiality;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
