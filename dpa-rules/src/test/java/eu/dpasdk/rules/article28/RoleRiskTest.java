package eu.dpasdk.rules.article28;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pointers are looked for only in elements that are not present. */
class RoleRiskTest {
  @Test
  void everyPointerSettlesTheResultByTheLaw() {
    assertThat(RoleRisk.POINTERS).isNotEmpty().allMatch(rule -> rule.effect().settlesStatute());
  }

  /** R15 may make the one out of the other; neither leaves audits present. */
  @Test
  void anAuditThatIsHollowIsNotPresentUnderAnyReading() {
    assertThat(AuditRule.AUDITS_HOLLOW.effect().settlesStatute()).isTrue();
    assertThat(AuditRule.AUDITS_HOLLOW_STRICT.effect().settlesStatute()).isTrue();
  }
}
