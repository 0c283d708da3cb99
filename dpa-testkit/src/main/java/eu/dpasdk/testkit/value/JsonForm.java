package eu.dpasdk.testkit.value;

/** How a service writes and reads values of the model, with whatever mapper it has. */
public interface JsonForm {
  /** Returns the JSON of {@code value}. */
  String write(Object value) throws Exception;

  /** Returns the value of {@code type} that {@code json} holds; refuses anything else. */
  <T> T read(String json, Class<T> type) throws Exception;
}
