package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import java.util.List;

/** Every kit of laws that a docket is held to, over a docket of one's own. */
final class DocketKits {
  static final DocketQuestion LIBRARY =
      (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();

  private DocketKits() {}

  static List<Object> over(WrongDockets mistake) {
    return of(mistake.over(LIBRARY));
  }

  static List<Object> of(DocketQuestion subject) {
    return List.of(new WholeDocket(subject));
  }

  /** The name of the interface whose laws {@code kit} is held to. */
  static String nameOf(Object kit) {
    return kit.getClass().getInterfaces()[0].getSimpleName();
  }

  record WholeDocket(DocketQuestion fromScratch) implements DocketLaws {
    @Override
    public DocketQuestion oneByOne() {
      return fromScratch;
    }
  }
}
