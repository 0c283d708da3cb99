/**
 * The words of the field in Dutch and English, one meaning each.
 *
 * <p>They are kept as {@code glossary.csv} beside the hand-written chapters, so that a lawyer can
 * change a meaning without opening code. {@link eu.dpasdk.docs.glossary.Glossary} reads them and
 * writes the page in either language.
 */
@NullMarked
package eu.dpasdk.docs.glossary;

import org.jspecify.annotations.NullMarked;
