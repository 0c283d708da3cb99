package eu.dpasdk.docs.benchmark.json;

/** One of the two lines of Jackson: it binds values and reads and writes bare trees. */
interface Format {
  /** Returns {@code text} bound to a {@code type}. */
  <T> T value(String text, Class<T> type) throws Exception;

  /** Returns {@code text} as a bare tree. */
  Object tree(String text) throws Exception;

  /** Returns the text of {@code valueOrTree}. */
  String text(Object valueOrTree) throws Exception;

  /** Returns the format by its name: {@code Jackson 2} or {@code Jackson 3}. */
  static Format named(String name) {
    return switch (name) {
      case "Jackson 2" -> new Two();
      case "Jackson 3" -> new Three();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Jackson 2, set up as the README says. */
  final class Two implements Format {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .registerModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule())
            .registerModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module());

    @Override
    public <T> T value(String text, Class<T> type) throws Exception {
      return mapper.readValue(text, type);
    }

    @Override
    public Object tree(String text) throws Exception {
      return mapper.readTree(text);
    }

    @Override
    public String text(Object valueOrTree) throws Exception {
      return mapper.writeValueAsString(valueOrTree);
    }
  }

  /** Jackson 3, as it is. */
  final class Three implements Format {
    private final tools.jackson.databind.json.JsonMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder().build();

    @Override
    public <T> T value(String text, Class<T> type) {
      return mapper.readValue(text, type);
    }

    @Override
    public Object tree(String text) {
      return mapper.readTree(text);
    }

    @Override
    public String text(Object valueOrTree) {
      return mapper.writeValueAsString(valueOrTree);
    }
  }
}
