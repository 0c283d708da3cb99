/**
 * Agreements that are almost valid, each with a fault that is known, and the laws of those who read
 * agreements.
 *
 * <p>Start with {@link eu.dpasdk.testkit.agreement.FaultyAgreement}.
 */
@NullMarked
package eu.dpasdk.testkit.agreement;

import org.jspecify.annotations.NullMarked;
