/** The laws of breaches, Articles 33 and 34 GDPR: {@link eu.dpasdk.testkit.breach.BreachLaws}. */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.breach;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
