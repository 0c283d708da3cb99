package eu.dpasdk.docs.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Lives;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

class ReflectionHintsTest {
  @Test
  void hintsCheckedInAreThoseOfTheModelToday() {
    assertThat(ReflectionHints.file(Path.of("..")))
        .as("stale: build, then run docs/dpa schema --write")
        .content()
        .isEqualTo(ReflectionHints.text());
  }

  /** Whatever Jackson looks into while case files and dockets are written and read has a hint. */
  @Test
  void everyTypeThatJacksonLooksIntoHasAHint() {
    Watching watching = new Watching();
    JsonMapper mapper = JsonMapper.builder().annotationIntrospector(watching).build();
    for (CaseFile file : Lives.stream(60, 4).limit(8).toList()) {
      DocketReport report =
          Docket.of(file, Instant.parse("2026-06-01T10:00:00Z"), Readings.defaults()).report();
      assertThat(mapper.readValue(mapper.writeValueAsString(file), CaseFile.class)).isEqualTo(file);
      assertThat(mapper.readValue(mapper.writeValueAsString(report), DocketReport.class))
          .isEqualTo(report);
    }
    assertThat(watching.seen).hasSizeGreaterThan(100);
    assertThat(ReflectionHints.types()).containsAll(watching.seen);
  }

  private static final class Watching extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public Object findNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
      String name = type.getRawType().getName();
      if (name.startsWith("eu.dpasdk")) {
        seen.add(name);
      }
      return super.findNamingStrategy(config, type);
    }
  }
}
