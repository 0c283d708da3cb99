package eu.dpasdk.testkit.processing;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.RegisterEntry;
import java.util.List;

/** Article 30(2) GDPR: a way to make the register of a processor from its agreements. */
@FunctionalInterface
public interface RegisterQuestion {
  /** Returns one entry for each of {@code agreements}, in their order. */
  List<RegisterEntry> register(List<Agreement> agreements);
}
