package eu.dpasdk.docs.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementTest {
  private static final List<Requirement> ALL = Requirement.all();

  @Test
  void allFortyFiveAreThereOnce() {
    assertThat(ALL).hasSize(45).extracting(Requirement::code).doesNotHaveDuplicates();
    assertThat(ALL).filteredOn(Requirement::mandatory).hasSize(26);
  }

  @Test
  void eachIsCoveredByAKnownElementOrSaysWhyNot() {
    for (Requirement requirement : ALL) {
      assertThat(Requirement.targets()).as(requirement.code()).containsAll(requirement.mapsTo());
      assertThat(requirement.reason().isPresent())
          .as(requirement.code())
          .isEqualTo(requirement.mapsTo().isEmpty());
    }
  }

  /**
   * What the text of the contract must state; only duties of the controller's own are not covered.
   */
  @Test
  void everyMandatoryOneIsCovered() {
    assertThat(ALL)
        .filteredOn(requirement -> requirement.mapsTo().isEmpty())
        .hasSize(8)
        .noneMatch(Requirement::mandatory);
    assertThat(ALL)
        .flatExtracting(Requirement::mapsTo)
        .contains(
            "CONTROLLER_IDENTITY",
            "CONTROLLER_CONTACT",
            "PROCESSOR_IDENTITY",
            "PROCESSOR_CONTACT",
            "CONTROLLER_TERMINATION");
  }
}
