package eu.dpasdk.testkit.docket;

import eu.dpasdk.testkit.run.BrokenLaw;
import eu.dpasdk.testkit.run.Laws;
import java.util.List;

/** Prints the laws that each mistake breaks, for the table of the test kit. */
final class FindKillers {
  private FindKillers() {}

  public static void main(String[] args) {
    int tries = args.length > 0 ? Integer.parseInt(args[0]) : 60;
    for (WrongDockets mistake : WrongDockets.values()) {
      StringBuilder line = new StringBuilder(mistake.name());
      for (Object kit : DocketKits.over(mistake)) {
        List<BrokenLaw> broken = Laws.of(kit).broken(tries);
        broken.forEach(
            law -> line.append(' ').append(DocketKits.nameOf(kit)).append('.').append(law.law()));
      }
      System.out.println(line);
    }
  }
}
