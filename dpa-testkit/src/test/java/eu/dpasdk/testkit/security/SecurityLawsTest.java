package eu.dpasdk.testkit.security;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.DocketQuestion;

class SecurityLawsTest implements SecurityLaws {
  @Override
  public DocketQuestion docket() {
    return (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();
  }
}
