/**
 * One change of sub-processor under both contracts, told side by side in Dutch or English.
 *
 * <p>{@link eu.dpasdk.docs.story.Story} tells it. The facts are in {@link
 * eu.dpasdk.docs.story.Scene}; every answer is computed by the rules when the story is told, and
 * {@link eu.dpasdk.docs.story.Timeline} draws what they answered.
 */
@NullMarked
package eu.dpasdk.docs.story;

import org.jspecify.annotations.NullMarked;
