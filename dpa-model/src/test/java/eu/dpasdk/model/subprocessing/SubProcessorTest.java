package eu.dpasdk.model.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.RecordedTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubProcessorTest {
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @ValueSource(strings = {"", "nl", "NLD", "N", "N1", "Nederland", "NL "})
  void whatIsNoCountryCodeIsRefused(String country) {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> SubProcessor.builder().name(" ").country(country).build());
    assertThat(refusal.faults()).extracting(Fault::path).containsExactly("/name", "/country");
  }

  @Test
  void listingMustEndAfterItStarts() {
    SubProcessor previder = SubProcessor.named("Previder");
    assertThatThrownBy(
            () -> AnnexEntry.of(previder, Optional.of(MON_2026_03_02), Optional.of(MON_2026_03_02)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/listedUntil");
    assertThat(
            AnnexEntry.of(
                    previder, Optional.of(MON_2026_03_02), Optional.of(MON_2026_03_02.plusDays(1)))
                .listedFrom())
        .contains(MON_2026_03_02);
  }

  @Test
  void changeMustHaveAName() {
    assertThatThrownBy(() -> ChangeId.of(" ")).isInstanceOf(InvalidValueException.class);
    assertThat(ChangeId.of("a")).isLessThan(ChangeId.of("b"));
  }

  @Test
  void blankNameOfOneThatCameOrWentIsRefused() {
    RecordedTime monday = RecordedTime.parse("2026-03-02T09:00+01:00");
    assertThatThrownBy(() -> SubProcessorEngaged.of(" ", Optional.empty(), monday))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/subProcessor");
    assertThatThrownBy(() -> SubProcessorEnded.of("", monday))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/subProcessor");
  }
}
