package consumer;

import eu.dpasdk.testkit.agreement.FaultyAgreementLaws;
import eu.dpasdk.testkit.value.JsonForm;
import eu.dpasdk.testkit.value.JsonRoundTripLaws;
import net.jqwik.api.Group;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Our mapper has settings of its own and still reads and writes the public form. */
class OurMapperTest {
  private static final JsonForm MAPPER =
      new JsonForm() {
        private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

        @Override
        public String write(Object value) {
          return json.writeValueAsString(value);
        }

        @Override
        public <T> T read(String text, Class<T> type) {
          return json.readValue(text, type);
        }
      };

  @Group
  class Values implements JsonRoundTripLaws {
    @Override
    public JsonForm subject() {
      return MAPPER;
    }
  }

  @Group
  class Agreements implements FaultyAgreementLaws {
    @Override
    public JsonForm subject() {
      return MAPPER;
    }
  }
}
