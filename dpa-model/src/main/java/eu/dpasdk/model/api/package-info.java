/**
 * How far a user can build on a public type.
 *
 * <p>Every exported package of the library is marked with an {@link eu.dpasdk.model.api.ApiStatus},
 * and its types have that status unless they carry one of their own.
 *
 * <p>Start with {@link eu.dpasdk.model.api.ApiStatus}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.api;

import org.jspecify.annotations.NullMarked;
