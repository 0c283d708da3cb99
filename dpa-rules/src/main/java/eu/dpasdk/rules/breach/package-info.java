/**
 * Personal data breaches (Articles 33 and 34 GDPR; FlexFront 11.2 to 11.4, Stratech 9, clause 9 of
 * Decision (EU) 2021/915). Start with {@link eu.dpasdk.rules.breach.BreachNotification}.
 */
@NullMarked
package eu.dpasdk.rules.breach;

import org.jspecify.annotations.NullMarked;
