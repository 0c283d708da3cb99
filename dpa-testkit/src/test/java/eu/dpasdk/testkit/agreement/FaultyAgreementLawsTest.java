package eu.dpasdk.testkit.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.value.JacksonLine;
import eu.dpasdk.testkit.value.JsonForm;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Both lines of Jackson keep the laws; the faults are what they say; a lax reader is caught. */
class FaultyAgreementLawsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Group
  class WithJackson2 implements FaultyAgreementLaws {
    @Override
    public JsonForm subject() {
      return JacksonLine.JACKSON_2;
    }
  }

  @Group
  class WithJackson3 implements FaultyAgreementLaws {
    @Override
    public JsonForm subject() {
      return JacksonLine.JACKSON_3;
    }
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void everyFaultCanBeMadeOfEveryAgreement(Catalogue entry) {
    Agreement sound = agreement(entry);
    for (AgreementFault fault : AgreementFault.values()) {
      assertThat(FaultyAgreement.count(sound, fault)).as("%s", fault).isPositive();
    }
  }

  /** The document differs from the sound one; what was taken away, put back, makes it sound. */
  @Property(tries = 200)
  void theDocumentDiffersInOnePlace(@ForAll FaultyAgreement faulty) {
    JsonNode sound = JSON.valueToTree(faulty.sound());
    JsonNode document = JSON.readTree(faulty.json());
    assertThat(document).isNotEqualTo(sound);
    if (faulty.fault() == AgreementFault.MISSING_PROPERTY) {
      JsonPointer gone = JsonPointer.compile(faulty.place());
      ((ObjectNode) document.at(gone.head()))
          .set(gone.last().getMatchingProperty(), sound.at(gone));
      assertThat(document).isEqualTo(sound);
    }
  }

  /** A reader that throws away what it does not know makes a guess of it. */
  @Test
  void aReaderThatPassesOverUnknownPropertiesIsCaught() {
    JsonForm lax =
        new JsonForm() {
          @Override
          public String write(Object value) {
            return JacksonLine.JACKSON_3.write(value);
          }

          @Override
          public <T> T read(String json, Class<T> type) {
            return JacksonLine.JACKSON_3.read(json.replaceAll(",?\"zzz\":1", ""), type);
          }
        };
    FaultyAgreementLaws kit = () -> lax;
    Set<String> broken =
        Laws.of(kit).broken(60).stream().map(each -> each.law()).collect(Collectors.toSet());
    assertThat(broken).containsExactly("oneFaultIsEnoughToRefuse");
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeldstad"));
  }
}
