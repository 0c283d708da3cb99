package eu.dpasdk.docs.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH in rounds: each round measures every contender once, so that all of them share whatever
 * else the machine was doing.
 */
final class JmhRounds {
  private static final Map<String, Double> NANOSECONDS =
      Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);

  /** What JMH calls the bytes that one operation allocates. */
  private static final String BYTES = "gc.alloc.rate.norm";

  private JmhRounds() {}

  static Scores measure(Group group, Settings settings) throws RunnerException {
    Scores scores = new Scores();
    int rounds = settings.rounds(group.rounds());
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : run(group, settings)) {
        String name = name(result.getParams());
        scores.add(name, nanoseconds(result));
        scores.add(Scores.bytes(name), result.getSecondaryResults().get(BYTES).getScore());
      }
    }
    return scores;
  }

  private static Collection<RunResult> run(Group group, Settings settings) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .forks(1)
            .jvmArgsAppend("-Ddpa.root=" + settings.root());
    for (Class<?> benchmark : group.benchmarks()) {
      options.include("^" + Pattern.quote(benchmark.getName() + "."));
    }
    if (settings.quick()) {
      group.quickParameters().forEach(options::param);
      options
          .warmupIterations(1)
          .warmupTime(TimeValue.milliseconds(50))
          .measurementIterations(1)
          .measurementTime(TimeValue.milliseconds(50));
    }
    return new Runner(options.build()).run();
  }

  private static String name(BenchmarkParams params) {
    String[] parts = params.getBenchmark().split("\\.");
    String name = parts[parts.length - 2] + "." + parts[parts.length - 1];
    Map<String, String> values = new TreeMap<>();
    params.getParamsKeys().forEach(key -> values.put(key, params.getParam(key)));
    return values.isEmpty() ? name : name + values.toString().replace('{', '[').replace('}', ']');
  }

  private static double nanoseconds(RunResult result) {
    String unit = result.getPrimaryResult().getScoreUnit();
    Double factor = NANOSECONDS.get(unit);
    if (factor == null) {
      throw new IllegalStateException(name(result.getParams()) + " measures no time: " + unit);
    }
    return result.getPrimaryResult().getScore() * factor;
  }
}
