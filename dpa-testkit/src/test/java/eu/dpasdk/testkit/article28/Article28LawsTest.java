package eu.dpasdk.testkit.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.testkit.Quick;

/** The library keeps its own laws of Article 28. */
@Quick
class Article28LawsTest implements Article28Laws {
  @Override
  public Assessment assess(Agreement agreement, Readings readings) {
    return Article28.assess(agreement, readings);
  }
}
