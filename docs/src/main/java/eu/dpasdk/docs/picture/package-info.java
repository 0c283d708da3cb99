/**
 * Pictures for the legal pages: time lines, drawn as SVG from what the rules answered.
 *
 * <p>{@link eu.dpasdk.docs.picture.Timeline} is where to start: a title, a zone and a list of
 * {@link eu.dpasdk.docs.picture.Mark}s become a picture and, for who cannot see it, the same in
 * sentences. {@code Scale} turns moments into places, {@code Ticks} chooses what the axis names,
 * {@code Layout} keeps labels apart, {@code Drawing} writes the SVG. Nothing is read from a clock,
 * a file or a platform font, so that the same marks always give the same text.
 */
@NullMarked
package eu.dpasdk.docs.picture;

import org.jspecify.annotations.NullMarked;
