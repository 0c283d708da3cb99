package eu.dpasdk.rules.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries are kept once, whether few enough to be compared or hashed. */
class OnceTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 11, 12, 13, 14, 40})
  void eachEntryStandsOnceHoweverManyThereAre(int entries) {
    List<Integer> each = IntStream.range(0, entries).boxed().toList();
    for (int repeated : each) {
      Once<Integer> once = new Once<>(new HashSet<>());
      each.forEach(once::add);
      once.add(repeated);
      once.add(entries);
      once.add(repeated);
      assertThat(once.all())
          .containsExactlyElementsOf(IntStream.rangeClosed(0, entries).boxed().toList());
    }
  }
}
