/**
 * Machinery the values share: the style of the generated classes, the common JSON settings, and the
 * refusal of JSON properties nobody knows. Not exported; nothing here is a concept of the law.
 */
@NullMarked
package eu.dpasdk.model.internal;

import org.jspecify.annotations.NullMarked;
