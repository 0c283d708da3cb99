package eu.dpasdk.docs.example;

import eu.dpasdk.model.law.ReadingOption;
import java.util.List;

/**
 * What another answer to a contested question changes in an example.
 *
 * @param option the other answer
 * @param example the example under the default
 * @param before what no longer follows
 * @param after what follows instead
 */
public record Consequence(
    ReadingOption option, Example example, List<Outcome> before, List<Outcome> after) {}
