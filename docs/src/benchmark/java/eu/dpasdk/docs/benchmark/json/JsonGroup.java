package eu.dpasdk.docs.benchmark.json;

import eu.dpasdk.docs.benchmark.Group;
import eu.dpasdk.docs.benchmark.Scores;
import eu.dpasdk.docs.performance.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reading and writing agreements and case files, beside the bare trees of the same Jackson. */
public final class JsonGroup implements Group {
  private static final List<String> FORMATS = List.of("Jackson 2", "Jackson 3");

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String title() {
    return "JSON";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "A bare tree checks nothing; a value has refused unknown names and impossible content when"
            + " it is there.");
  }

  @Override
  public Map<String, String> versions() {
    return Map.of(
        "Jackson 2", com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString(),
        "Jackson 3", tools.jackson.databind.cfg.PackageVersion.VERSION.toString());
  }

  @Override
  public void check() throws Exception {
    for (Document document : Document.values()) {
      Object value = document.value();
      Object common = new Format.Three().tree(new Format.Three().text(value));
      for (String name : FORMATS) {
        Format format = Format.named(name);
        String text = format.text(value);
        same(name, document, value, format.value(text, document.type()));
        same(name, document, text, format.text(format.tree(text)));
        same(name, document, common, new Format.Three().tree(text));
      }
    }
  }

  private static void same(String format, Document document, Object one, Object other) {
    if (!one.equals(other)) {
      throw new IllegalStateException(format + " changes " + document.words());
    }
  }

  @Override
  public List<Class<?>> benchmarks() {
    return List.of(JsonBenchmark.class);
  }

  @Override
  public int rounds() {
    return 2;
  }

  @Override
  public List<Row> rows(Scores scores) {
    List<Row> rows = new ArrayList<>();
    for (String way : List.of("read", "write")) {
      for (Document document : Document.values()) {
        for (String format : FORMATS) {
          rows.add(
              scores.times(
                  way + " " + document.words(),
                  name(way + "Value", document, format),
                  "a bare tree, " + format,
                  name(way + "Tree", document, format),
                  null));
        }
      }
    }
    return rows;
  }

  private static String name(String method, Document document, String format) {
    return "JsonBenchmark." + method + "[document=" + document + ", format=" + format + "]";
  }
}
