package eu.dpasdk.testkit.notice;

import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.Quick;

/** The arrivals of the library keep the laws. */
@Quick
class ArrivalLawsTest implements ArrivalLaws {
  @Override
  public ArrivalQuestion subject() {
    return (delivery, asOf, how) -> {
      Interpretation dutch = Interpretation.dutch().with(how.nightArrival()).with(how.portal());
      return Arrivals.of(
          delivery, asOf, dutch.under(dutch.readings().withBusinessHours(how.businessHours())));
    };
  }
}
