package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;

/**
 * Where one change of sub-processors stands: by the library, or by the rule engine that the first
 * argument names, which must write and compile its rules first.
 */
public final class FirstConsent {
  private FirstConsent() {}

  public static void main(String[] engine) {
    ConsentCases.Case change = ConsentCases.all().get(0);
    ConsentAnswer.Share share =
        engine.length > 0
            ? new ConsentByRules(Engines.valueOf(engine[0]).maker())
                .decide(change.file(), change.at())
                .share()
            : ConsentAnswer.of(
                    SubProcessorConsent.of(change.file(), change.at(), Interpretation.dutch()))
                .share();
    System.out.println(share.status() + " " + share.end().orElseThrow());
  }
}
