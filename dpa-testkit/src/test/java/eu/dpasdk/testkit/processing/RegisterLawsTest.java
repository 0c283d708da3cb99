package eu.dpasdk.testkit.processing;

import eu.dpasdk.rules.article28.ProcessorRegisters;

/** The register of the library keeps the laws. */
class RegisterLawsTest implements RegisterLaws {
  @Override
  public RegisterQuestion subject() {
    return ProcessorRegisters::of;
  }
}
