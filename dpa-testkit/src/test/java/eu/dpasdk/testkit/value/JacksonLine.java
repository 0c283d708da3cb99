package eu.dpasdk.testkit.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import tools.jackson.databind.json.JsonMapper;

/** The two lines of Jackson, each with the settings a user gets who sets nothing. */
public enum JacksonLine implements JsonForm {
  /** Jackson 2 with the modules for java.time and Optional; timestamps are on by default. */
  JACKSON_2 {
    @Override
    public String write(Object value) {
      try {
        return TWO.writeValueAsString(value);
      } catch (JsonProcessingException refused) {
        throw new JsonRefused(refused);
      }
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      try {
        return TWO.readValue(json, type);
      } catch (JsonProcessingException refused) {
        throw new JsonRefused(refused);
      }
    }
  },
  /** Jackson 3, which ignores unknown properties by default. */
  JACKSON_3 {
    @Override
    public String write(Object value) {
      return THREE.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      try {
        return THREE.readValue(json, type);
      } catch (tools.jackson.core.JacksonException refused) {
        throw new JsonRefused(refused);
      }
    }
  };

  private static final ObjectMapper TWO =
      new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module());
  private static final JsonMapper THREE = JsonMapper.builder().build();

  public abstract String write(Object value);

  public abstract <T> T read(String json, Class<T> type);

  /** JSON as a tree, to be changed by a test. */
  public static com.fasterxml.jackson.databind.JsonNode tree(String json) {
    try {
      return TWO.readTree(json);
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** Either line's refusal to read; the cause is what the line threw. */
  public static final class JsonRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonRefused(Exception cause) {
      super(cause);
    }
  }
}
