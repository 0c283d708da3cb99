/**
 * JSON at the edge: read strictly, written so that people can read it.
 *
 * <p>{@link eu.dpasdk.docs.json.StrictJson} reads; what it will not read becomes a {@link
 * eu.dpasdk.docs.json.RefusedInput} with the path, the problem and what would be valid.
 */
@NullMarked
package eu.dpasdk.docs.json;

import org.jspecify.annotations.NullMarked;
