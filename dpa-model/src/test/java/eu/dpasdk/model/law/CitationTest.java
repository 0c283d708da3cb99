package eu.dpasdk.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GDPR 28              | artikel 28 AVG                       | Art. 28 GDPR",
        "GDPR 28(2)           | artikel 28 lid 2 AVG                 | Art. 28(2) GDPR",
        "GDPR 28(3)(a)        | artikel 28 lid 3 onder a AVG         | Art. 28(3)(a) GDPR",
        "Reg-1182/71 3(2)(c)  | artikel 3 lid 2 onder c Verordening 1182/71"
            + " | Art. 3(2)(c) Regulation 1182/71",
        "Atw 4(a)             | artikel 4 onder a Algemene termijnenwet"
            + " | Art. 4(a) Algemene termijnenwet",
        "BW 3:37(3)           | artikel 3:37 lid 3 BW                | Art. 3:37(3) Dutch Civil Code",
        "Decision-2021/915 7.7(a) | bepaling 7.7(a) van Uitvoeringsbesluit (EU) 2021/915"
            + " | clause 7.7(a) of Decision (EU) 2021/915",
        "EDPB-07/2020 128     | EDPB-richtsnoeren 07/2020, omstreeks nr. 128"
            + " | EDPB Guidelines 07/2020, about para 128",
        "HR ECLI:NL:HR:2017:2225 | Hoge Raad ECLI:NL:HR:2017:2225"
            + " | Dutch Supreme Court ECLI:NL:HR:2017:2225",
        "CJEU C-171/03        | HvJ EU C-171/03                      | CJEU C-171/03",
        "OJ C/2025/6771       | PbEU C/2025/6771                     | OJ C/2025/6771",
        "Atw-decree 2026      | Besluit gelijkstelling 2026"
            + " | Decree under the Algemene termijnenwet 2026"
      })
  void asLawyersWriteIt(String code, String dutch, String english) {
    Citation citation = Citation.parse(code);
    assertThat(citation.in(Language.NL)).isEqualTo(dutch);
    assertThat(citation.in(Language.EN)).isEqualTo(english);
    assertThat(citation.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource(Instrument.class)
  void everyInstrumentCanBeCited(Instrument instrument) {
    Citation citation = Citation.of(instrument, "1(2)");
    assertThat(Citation.parse(citation.code())).isEqualTo(citation);
    assertThat(instrument.code()).doesNotContain(" ");
    for (Language language : Language.values()) {
      assertThat(citation.in(language)).contains(instrument.name(language));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "GDPR", " GDPR 28", "gdpr 28", "AVG 28", "GDPR28", "Foo 1"})
  void whatIsNoCitationIsRefused(String text) {
    assertThatThrownBy(() -> Citation.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("GDPR");
  }

  @Test
  void blankPlaceIsRefused() {
    assertThatThrownBy(() -> Citation.parse("GDPR  "))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/place");
  }
}
