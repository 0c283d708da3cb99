package eu.dpasdk.rules.matter;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.law.ReadingOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Article 28(3) GDPR: how long the agreement binds under the readings chosen, and under each other
 * answer to a contested question that moves its end.
 *
 * @param chosen how long it binds under the readings chosen
 * @param moved how long under another answer, of those that make a difference
 */
@ApiStatus(ApiLevel.MAINTAINED)
public record Lifetimes(Lifetime chosen, Map<ReadingOption, Lifetime> moved) {
  /** Keeps the order of {@code moved}. */
  public Lifetimes {
    moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
  }

  /** Returns a lifetime that no reading moves. */
  public static Lifetimes fixed(Lifetime lifetime) {
    return new Lifetimes(lifetime, Map.of());
  }

  /** Returns how long the agreement binds where {@code option} is chosen instead. */
  public Lifetime under(ReadingOption option) {
    return moved.getOrDefault(option, chosen);
  }
}
