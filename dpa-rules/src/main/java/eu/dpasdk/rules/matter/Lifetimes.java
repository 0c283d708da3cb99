package eu.dpasdk.rules.matter;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.law.ReadingOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Article 28(3) GDPR: how long the agreement binds under the readings chosen, and under each other
 * answer to a contested question that moves its end.
 *
 * @param chosen how long it binds under the readings chosen
 * @param others how long under each other answer that makes a difference; empty where it cannot be
 *     told, since that needs days no calendar knows
 */
@ApiStatus(ApiLevel.MAINTAINED)
public record Lifetimes(Lifetime chosen, Map<ReadingOption, Optional<Lifetime>> others) {
  /** Keeps the order of {@code others}. */
  public Lifetimes {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** Returns a lifetime that is the same under every reading. */
  public static Lifetimes fixed(Lifetime lifetime) {
    return new Lifetimes(lifetime, Map.of());
  }

  /**
   * Returns how long the agreement binds where {@code option} is chosen instead; empty if that
   * cannot be told.
   */
  public Optional<Lifetime> under(ReadingOption option) {
    return others.getOrDefault(option, Optional.of(chosen));
  }
}
