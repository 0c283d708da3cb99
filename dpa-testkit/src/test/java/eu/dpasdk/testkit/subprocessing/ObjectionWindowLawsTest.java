package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.Quick;
import eu.dpasdk.testkit.docket.DocketQuestion;

@Quick
class ObjectionWindowLawsTest implements ObjectionWindowLaws {
  @Override
  public DocketQuestion docket() {
    return (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();
  }
}
