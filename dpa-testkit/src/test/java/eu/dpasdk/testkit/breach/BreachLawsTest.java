package eu.dpasdk.testkit.breach;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.DocketQuestion;

class BreachLawsTest implements BreachLaws {
  @Override
  public DocketQuestion docket() {
    return (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();
  }
}
