/**
 * What the parties must tell each other (FlexFront 11.1, Stratech 4.3). Start with {@link
 * eu.dpasdk.rules.circumstance.CircumstanceMatter}.
 */
@NullMarked
package eu.dpasdk.rules.circumstance;

import org.jspecify.annotations.NullMarked;
