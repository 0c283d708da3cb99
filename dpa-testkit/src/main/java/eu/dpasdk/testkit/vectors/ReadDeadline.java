package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.law.ReadingOption;
import java.util.List;

/**
 * What follows under other readings than the defaults.
 *
 * @param under the answers chosen
 * @param expected what then follows
 */
public record ReadDeadline(List<ReadingOption> under, ExpectedDeadline expected) {}
