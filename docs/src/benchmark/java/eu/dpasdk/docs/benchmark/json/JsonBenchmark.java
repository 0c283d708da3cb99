package eu.dpasdk.docs.benchmark.json;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing values and bare trees. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class JsonBenchmark {
  /** With what. */
  @Param({"Jackson 2", "Jackson 3"})
  public String format;

  /** What. */
  @Param public Document document;

  private Format jackson;
  private Object value;
  private Object tree;
  private String text;

  /** Writes the document once. */
  @Setup
  public void prepare() throws Exception {
    jackson = Format.named(format);
    value = document.value();
    text = jackson.text(value);
    tree = jackson.tree(text);
  }

  /** Text to value. */
  @Benchmark
  public Object readValue() throws Exception {
    return jackson.value(text, document.type());
  }

  /** Text to tree. */
  @Benchmark
  public Object readTree() throws Exception {
    return jackson.tree(text);
  }

  /** Value to text. */
  @Benchmark
  public String writeValue() throws Exception {
    return jackson.text(value);
  }

  /** Tree to text. */
  @Benchmark
  public String writeTree() throws Exception {
    return jackson.text(tree);
  }
}
