package eu.dpasdk.testkit.vectors;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the matter of a worked example stands. A list that is there is the whole list, in any
 * order; one that is absent is not looked at.
 *
 * @param matter the matter, such as {@code breach/b1}
 * @param duties every duty of the matter
 * @param powers every power of the matter
 * @param names what the other lists hold, by the name of the list
 * @param operands values that reasons of the matter hold, beside others
 * @param end when the agreement ends
 */
public record ExpectedMatter(
    String matter,
    Optional<List<ExpectedDuty>> duties,
    Optional<List<ExpectedPower>> powers,
    Map<MatterList, List<String>> names,
    List<ExpectedOperand> operands,
    Optional<ExpectedEnd> end) {
  /**
   * When the agreement ends.
   *
   * @param at the first instant at which it no longer holds; empty if no end is known
   */
  public record ExpectedEnd(Optional<Instant> at) {}
}
