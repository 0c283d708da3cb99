/**
 * What is bound before rules are asked: zone, holiday calendars and contested readings, as one
 * {@link eu.dpasdk.rules.reading.Interpretation}.
 */
@NullMarked
package eu.dpasdk.rules.reading;

import org.jspecify.annotations.NullMarked;
