package eu.dpasdk.docs.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Text LABEL = Text.of("ontvangst", "receipt");

  @Test
  void anEndAtMidnightIsToldAsTheLastDay() {
    assertThat(Lines.stratech().text(Language.NL))
        .contains("Einde van een termijn: bezwaartermijn, tot en met do 12 maart 2026.")
        .contains("van ma 2 maart 2026 09:00 uur tot en met do 12 maart 2026.");
    assertThat(Lines.stratech().text(Language.EN))
        .contains("End of a time limit: objection window, up to and including Thu 12 March 2026.");
  }

  @Test
  void anEndWithinADayIsToldToTheMinute() {
    assertThat(Lines.clockForward().text(Language.EN))
        .contains("notification to the authority, before Tue 31 March 2026 11:15 (+02:00).");
  }

  @Test
  void offsetsAreToldOnlyWhereTheClockChanges() {
    assertThat(Lines.clockForward().text(Language.NL)).contains("10:15 uur (+01:00)");
    assertThat(Lines.stratech().text(Language.NL)).doesNotContain("+0");
  }

  @Test
  void aPeriodWithoutEndSaysSo() {
    assertThat(Lines.stratech().text(Language.NL)).contains(", zonder bepaald einde.");
    Layout layout = Layout.of(Lines.stratech(), Language.NL);
    assertThat(layout.bars().get(1).box().right()).isEqualTo(Layout.WIDTH - Layout.MARGIN);
  }

  @Test
  void aDayIsToldWithoutTimes() {
    assertThat(Lines.amendment().text(Language.NL))
        .contains("Gebeurtenis: dagtekening van de kennisgeving, za 31 januari 2026.");
  }

  @Test
  void theDayOnWhichTheClockGoesForwardIsAnHourNarrower() {
    assertThat(ratio("2026-03-28T11:00:00Z", "2026-03-28", "2026-03-29", "2026-03-30"))
        .isBetween(23 / 24.0 - 1e-6, 23 / 24.0 + 1e-6);
  }

  @Test
  void theDayOnWhichTheClockGoesBackIsAnHourWider() {
    assertThat(ratio("2026-10-24T11:00:00Z", "2026-10-24", "2026-10-25", "2026-10-26"))
        .isBetween(25 / 24.0 - 1e-6, 25 / 24.0 + 1e-6);
  }

  @Test
  void marksAtTheSameMomentStandAboveEachOtherInTheirOrder() {
    Instant at = Instant.parse("2026-03-12T23:00:00Z");
    Timeline line =
        Timeline.of(
            LABEL,
            Lines.AMSTERDAM,
            List.of(Mark.act(LABEL, at), Mark.deadline(LABEL, at), Mark.event(LABEL, at)));
    Layout layout = Layout.of(line, Language.EN);
    assertThat(layout.flags()).extracting(Flag::x).containsOnly(layout.flags().get(0).x());
    assertThat(top(layout, MarkKind.ACT)).isLessThan(top(layout, MarkKind.DEADLINE));
    assertThat(top(layout, MarkKind.DEADLINE)).isLessThan(top(layout, MarkKind.EVENT));
  }

  @Test
  void oneMomentIsShownWithinItsDay() {
    Layout layout = Layout.of(Lines.single("2026-03-02T08:00:00Z"), Language.NL);
    assertThat(layout.ticks()).extracting(Tick::name).contains("06:00", "12:00", "18:00");
    assertThat(layout.ticks().get(0).group()).isEqualTo("ma 2 maart 2026");
  }

  @Test
  void endsThatAreNoLongerIncludedAreHollow() {
    String picture = Lines.clockForward().svg(Language.EN);
    long hollow =
        picture.lines().filter(l -> l.startsWith("<circle") && l.contains("#ffffff")).count();
    // The deadline, the end of the period, and both again in the legend.
    assertThat(hollow).isEqualTo(4);
  }

  @Test
  void fiveYearsAreNamedByTheYear() {
    assertThat(Layout.of(Lines.retention(), Language.NL).ticks())
        .extracting(Tick::name)
        .contains("2022", "2026", "2031");
  }

  @Test
  void impossibleMarksAreRefused() {
    Instant at = Instant.parse("2026-03-12T23:00:00Z");
    assertThatIllegalArgumentException().isThrownBy(() -> Mark.window(LABEL, at, at));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.of(LABEL, Lines.AMSTERDAM, List.of()));
  }

  /** Returns how wide the second of two days is, as a share of the first. */
  private static double ratio(String moment, String first, String second, String third) {
    Instant at = Instant.parse(moment);
    Timeline line =
        Timeline.of(
            LABEL,
            Lines.AMSTERDAM,
            List.of(
                Mark.event(LABEL, at),
                Mark.eventOn(LABEL, LocalDate.parse(first), Lines.AMSTERDAM),
                Mark.eventOn(LABEL, LocalDate.parse(second), Lines.AMSTERDAM),
                Mark.eventOn(LABEL, LocalDate.parse(third), Lines.AMSTERDAM)));
    List<Double> days =
        Layout.of(line, Language.EN).flags().stream()
            .filter(flag -> flag.endX() > flag.x())
            .map(Flag::x)
            .sorted()
            .toList();
    return (days.get(2) - days.get(1)) / (days.get(1) - days.get(0));
  }

  private static double top(Layout layout, MarkKind kind) {
    return layout.flags().stream()
        .filter(flag -> flag.mark().kind() == kind)
        .findFirst()
        .orElseThrow()
        .label()
        .box()
        .top();
  }
}
