/**
 * The agreements the library knows by name, as data (FlexFront; Stratech; the Commission clauses of
 * Decision (EU) 2021/915 with either option of clause 7.7(a)).
 *
 * <p>{@link eu.dpasdk.model.catalogue.Catalogue} lists them. Each factory asks for the party that
 * the paper leaves blank. Everything is said in own words; clause numbers point to the source.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
