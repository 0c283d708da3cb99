package eu.dpasdk.docs.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people to read: the same text on every platform. */
public final class PrettyJson {
  private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer());

  private PrettyJson() {}

  /** Returns {@code document} indented by two spaces, with a line feed at its end. */
  public static String text(JsonNode document) {
    return WRITER.writeValueAsString(document) + "\n";
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }
}
