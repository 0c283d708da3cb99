package eu.dpasdk.docs.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.FlexFrontTerms;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on sweeps with Spark prints the code of the project that runs one, to the letter. */
class FleetPageTest {
  private static final Path PAGE = Path.of("fleet.md");
  private static final Path PROJECT = Path.of("src", "fleet", "spark");
  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @Test
  void itsCodeIsThatOfTheProject() throws IOException {
    String code = Files.readString(PROJECT.resolve("src/main/java/consumer/FleetSweep.java"));
    List<String> blocks = found(BLOCK);
    assertThat(blocks).hasSize(3);
    assertThat(blocks).allSatisfy(block -> assertThat(code).contains(block.indent(2)));
  }

  @Test
  void itsLinksLeadSomewhere() throws IOException {
    assertThat(found(LINK)).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
  }

  @Test
  void itsExampleOfAConditionIsWhatTheLibrarySays() throws IOException {
    Agreement agreement =
        FlexFrontTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));
    Instant monday = Instant.parse("2027-02-28T23:00:00Z"); // Mon 1 March 2027 in Amsterdam
    DueDays days =
        ErasureSweep.of(agreement, Lifetime.UNBOUNDED, monday, Interpretation.dutch()).days();
    String end = days.spans(RetentionTrigger.APPLICATION_REJECTED).get(0).endExclusive().toString();
    assertThat(Files.readString(PAGE)).contains("DATE '" + end + "'");
  }

  private static List<String> found(Pattern pattern) throws IOException {
    List<MatchResult> matches = pattern.matcher(Files.readString(PAGE)).results().toList();
    return matches.stream().map(match -> match.group(1)).toList();
  }
}
