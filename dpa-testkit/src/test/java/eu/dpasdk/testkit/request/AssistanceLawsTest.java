package eu.dpasdk.testkit.request;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.DocketQuestion;

class AssistanceLawsTest implements AssistanceLaws {
  @Override
  public DocketQuestion docket() {
    return (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();
  }
}
