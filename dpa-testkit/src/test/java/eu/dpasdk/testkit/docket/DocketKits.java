package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.audit.AuditLaws;
import eu.dpasdk.testkit.breach.BreachLaws;
import eu.dpasdk.testkit.duration.DurationLaws;
import eu.dpasdk.testkit.instruction.InstructionLaws;
import eu.dpasdk.testkit.liability.LiabilityLaws;
import eu.dpasdk.testkit.request.RequestLaws;
import eu.dpasdk.testkit.retention.RetentionLaws;
import eu.dpasdk.testkit.security.SecurityLaws;
import eu.dpasdk.testkit.subprocessing.ObjectionWindowLaws;
import eu.dpasdk.testkit.transfer.TransferLaws;
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
    return List.of(
        new ObjectionWindow(subject),
        new Breach(subject),
        new Request(subject),
        new Retention(subject),
        new Duration(subject),
        new Instruction(subject),
        new Transfer(subject),
        new Security(subject),
        new Audit(subject),
        new Liability(subject),
        new WholeDocket(subject));
  }

  /** The name of the interface whose laws {@code kit} is held to. */
  static String nameOf(Object kit) {
    return kit.getClass().getInterfaces()[0].getSimpleName();
  }

  record ObjectionWindow(DocketQuestion docket) implements ObjectionWindowLaws {}

  record Breach(DocketQuestion docket) implements BreachLaws {}

  record Request(DocketQuestion docket) implements RequestLaws {}

  record Retention(DocketQuestion docket) implements RetentionLaws {}

  record Duration(DocketQuestion docket) implements DurationLaws {}

  record Instruction(DocketQuestion docket) implements InstructionLaws {}

  record Transfer(DocketQuestion docket) implements TransferLaws {}

  record Security(DocketQuestion docket) implements SecurityLaws {}

  record Audit(DocketQuestion docket) implements AuditLaws {}

  record Liability(DocketQuestion docket) implements LiabilityLaws {}

  record WholeDocket(DocketQuestion fromScratch) implements DocketLaws {
    @Override
    public DocketQuestion oneByOne() {
      return fromScratch;
    }
  }
}
