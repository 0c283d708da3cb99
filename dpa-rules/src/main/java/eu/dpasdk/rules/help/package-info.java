/**
 * Help and information on request (Article 28(3)(e), (f) and (h) GDPR; FlexFront 5.3, 8.5, 11.3 and
 * 11.4, 13.2, 16.2; Stratech 8.1, 12). Start with {@link eu.dpasdk.rules.help.HelpMatter}.
 */
@NullMarked
package eu.dpasdk.rules.help;

import org.jspecify.annotations.NullMarked;
