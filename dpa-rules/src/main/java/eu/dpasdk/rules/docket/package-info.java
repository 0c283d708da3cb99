/**
 * Where the running agreement stands: the topics put together, and nothing else. Start with {@link
 * eu.dpasdk.rules.docket.Docket}.
 */
@NullMarked
package eu.dpasdk.rules.docket;

import org.jspecify.annotations.NullMarked;
