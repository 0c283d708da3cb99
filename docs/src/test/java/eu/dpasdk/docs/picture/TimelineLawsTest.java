package eu.dpasdk.docs.picture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What holds of every time line. */
class TimelineLawsTest {
  private static final Instant FIRST = Instant.parse("2024-02-28T00:00:00Z");

  @Property(tries = 300)
  void textsNeverOverlap(@ForAll("lines") Timeline line, @ForAll Language language) {
    List<Box> texts = Layout.of(line, language).texts();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        assertThat(texts.get(i).overlaps(texts.get(j)))
            .as("%s and %s of %s", texts.get(i), texts.get(j), line.text(language))
            .isFalse();
      }
    }
  }

  @Property(tries = 300)
  void nothingLeavesThePicture(@ForAll("lines") Timeline line, @ForAll Language language) {
    Layout layout = Layout.of(line, language);
    assertThat(layout.texts())
        .allSatisfy(
            box -> {
              assertThat(box.left()).isGreaterThanOrEqualTo(Layout.MARGIN / 2);
              assertThat(box.right()).isLessThanOrEqualTo(Layout.WIDTH);
              assertThat(box.top()).isNotNegative();
              assertThat(box.bottom()).isLessThanOrEqualTo(layout.height());
            });
    assertThat(layout.bars())
        .allMatch(bar -> bar.box().left() > 0 && bar.box().right() < Layout.WIDTH);
  }

  @Property(tries = 300)
  void noStaffCrossesALabel(@ForAll("lines") Timeline line, @ForAll Language language) {
    List<Flag> flags = Layout.of(line, language).flags();
    for (Flag staff : flags) {
      for (Flag other : flags) {
        Box label = other.label().box();
        boolean inside = staff.x() > label.left() && staff.x() < label.right();
        assertThat(inside && staff.label().box().top() < label.bottom()).isFalse();
      }
    }
  }

  @Property(tries = 200)
  void allMarksAreShownAndTold(@ForAll("lines") Timeline line, @ForAll Language language) {
    Layout layout = Layout.of(line, language);
    assertThat(layout.flags().size() + layout.bars().size()).isEqualTo(line.marks().size());
    for (Mark mark : line.marks()) {
      assertThat(line.text(language)).contains(mark.label().in(language));
    }
  }

  @Property(tries = 200)
  void laterIsToTheRightAndAsFarAsTimeElapsed(@ForAll("lines") Timeline line) {
    List<Flag> flags = Layout.of(line, Language.NL).flags();
    double unit = 0;
    for (Flag a : flags) {
      for (Flag b : flags) {
        double elapsed = b.mark().at().getEpochSecond() - a.mark().at().getEpochSecond();
        if (elapsed > 0) {
          double rate = (b.x() - a.x()) / elapsed;
          assertThat(rate).isPositive();
          unit = unit == 0 ? rate : unit;
          assertThat(rate / unit).isBetween(0.999, 1.001);
        }
      }
    }
  }

  @Property(tries = 200)
  void theXmlIsWellFormedAndHoldsTheTitleFirst(
      @ForAll("lines") Timeline line, @ForAll Language language) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(line.svg(language))));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("title").getLength()).isOne();
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(line.text(language));
  }

  @Property(tries = 50)
  void theSameMarksGiveTheSamePicture(@ForAll("lines") Timeline line, @ForAll Language language) {
    Timeline again = Timeline.of(line.title(), line.zone(), List.copyOf(line.marks()));
    assertThat(again.svg(language)).isEqualTo(line.svg(language));
  }

  @Provide
  Arbitrary<Timeline> lines() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of("Europe/Amsterdam", "UTC", "America/Sao_Paulo", "Asia/Kathmandu")
            .map(ZoneId::of);
    return Combinators.combine(texts(), zones, marks().list().ofMinSize(1).ofMaxSize(9))
        .as(Timeline::of);
  }

  private Arbitrary<Mark> marks() {
    Arbitrary<Long> starts =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 72 * 3600L),
            Arbitraries.longs().between(0, 40).map(day -> day * 86_400),
            Arbitraries.longs().between(0, 7L * 365 * 86_400));
    Arbitrary<Long> lengths = Arbitraries.longs().between(1, 400L * 86_400);
    return Combinators.combine(texts(), starts, lengths, Arbitraries.integers().between(0, 5))
        .as(
            (label, start, length, kind) -> {
              Instant at = FIRST.plusSeconds(start);
              return switch (kind) {
                case 0 -> Mark.event(label, at);
                case 1 -> Mark.act(label, at);
                case 2 -> Mark.deadline(label, at);
                case 3 -> Mark.window(label, at, at.plusSeconds(length));
                case 4 -> Mark.openWindow(label, at);
                default ->
                    Mark.eventOn(label, at.atZone(Lines.AMSTERDAM).toLocalDate(), Lines.AMSTERDAM);
              };
            });
  }

  private Arbitrary<Text> texts() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
                Arbitraries.of("<&>", "\"é\"", "WWWWWWWW", "72", "AVG", "—"),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(14))
            .list()
            .ofMinSize(1)
            .ofMaxSize(7)
            .map(parts -> String.join(" ", parts));
    return Combinators.combine(words, words).as(Text::of);
  }
}
