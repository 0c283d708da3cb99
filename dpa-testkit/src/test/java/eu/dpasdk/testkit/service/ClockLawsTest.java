package eu.dpasdk.testkit.service;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;

/** A timer set to the next change keeps the laws. */
class ClockLawsTest implements ClockLaws {
  @Override
  public Alarm subject() {
    return (file, now) -> Docket.of(file, now, Readings.defaults()).nextChange();
  }
}
