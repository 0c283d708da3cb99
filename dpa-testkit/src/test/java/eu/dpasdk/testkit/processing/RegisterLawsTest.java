package eu.dpasdk.testkit.processing;

import eu.dpasdk.rules.article28.ProcessorRegisters;
import eu.dpasdk.testkit.Quick;

/** The register of the library keeps the laws. */
@Quick
class RegisterLawsTest implements RegisterLaws {
  @Override
  public RegisterQuestion subject() {
    return ProcessorRegisters::of;
  }
}
