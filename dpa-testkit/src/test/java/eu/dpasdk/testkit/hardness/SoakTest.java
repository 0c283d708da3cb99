package eu.dpasdk.testkit.hardness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.testkit.hardness.Documents.Document;
import eu.dpasdk.testkit.hardness.Soak.Tally;
import eu.dpasdk.testkit.value.JacksonLine;
import eu.dpasdk.testkit.value.ModelTypes;
import eu.dpasdk.testkit.value.Samples;
import java.lang.reflect.Executable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The soak reaches all it should, and sees what is wrong; a short one is part of every build. */
class SoakTest {
  @Test
  void everyPublicEntryPointHasValuesToBeAskedWith() {
    Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();
    ModelTypes.values().forEach(type -> samples.put(type, Samples.of(type)));
    Stock stock = new Stock(new SplittableRandom(1), samples);
    assertThat(Doors.ALL).hasSizeGreaterThan(1_500);
    assertThat(Doors.QUESTIONS).hasSizeGreaterThan(80);
    for (Executable door : Doors.ALL) {
      assertThat(Call.of(door, stock)).as(door.toGenericString()).isPresent();
    }
  }

  @Test
  void fewThousandInputsEndAsDocumented() throws InterruptedException {
    Tally tally = new Soak(7, 2).run(30_000);
    assertThat(tally.inputs).isEqualTo(30_000);
    assertThat(tally.read).isGreaterThan(1_000);
    assertThat(tally.unread).isGreaterThan(1_000);
    assertThat(tally.answered).isGreaterThan(1_000);
    assertThat(tally.refused).isGreaterThan(100);
  }

  @Test
  void undocumentedEndIsSeen() throws ReflectiveOperationException {
    Executable parse = TimeLimit.class.getMethod("parse", String.class);
    Executable broken = List.class.getMethod("get", int.class);
    assertThat(new Call(parse, Optional.empty(), List.of("x")).outcome()).isEmpty();
    assertThat(new Call(parse, Optional.empty(), List.of("P10D")).outcome()).isPresent();
    assertThatThrownBy(() -> new Call(broken, Optional.of(List.of()), List.of(1)).outcome())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("get");
  }

  @Test
  void undocumentedRefusalOfADocumentIsSeen() {
    Document document = new Document(Fragile.class, "{\"at\":7}");
    for (JacksonLine line : JacksonLine.values()) {
      assertThatThrownBy(() -> Documents.read(line, document)).isInstanceOf(AssertionError.class);
    }
  }

  /** A value whose creator has a mistake. */
  static final class Fragile {
    @JsonCreator
    static Fragile of(@JsonProperty("at") int at) {
      throw new IllegalStateException("at " + at);
    }
  }
}
