/**
 * Disclosures to third parties (Articles 28(3)(a) and 48 GDPR; FlexFront 4.4, Stratech 6). Start
 * with {@link eu.dpasdk.rules.disclosure.DisclosureMatter}.
 */
@NullMarked
package eu.dpasdk.rules.disclosure;

import org.jspecify.annotations.NullMarked;
