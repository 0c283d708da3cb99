/**
 * Laws for the parts of a service that surround the rules: the store that keeps the events, the
 * alarm that asks again when an answer changes, and whatever takes dockets in.
 *
 * <p>Start with {@link eu.dpasdk.testkit.service.EventStoreLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.EXPERIMENTAL)
package eu.dpasdk.testkit.service;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
