package eu.dpasdk.docs.benchmark.start;

import eu.dpasdk.docs.benchmark.Group;
import eu.dpasdk.docs.benchmark.Libraries;
import eu.dpasdk.docs.benchmark.Scores;
import eu.dpasdk.docs.benchmark.Settings;
import eu.dpasdk.docs.benchmark.decision.FirstConsent;
import eu.dpasdk.docs.performance.Row;
import eu.dpasdk.docs.performance.Unit;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the start of a Java process to its first decision, and what must come along for it. */
public final class StartGroup implements Group {
  private static final int ROUNDS = 11;
  private static final String ROLLED = "2026-04-07 2026-04-07T22:00:00Z";
  private static final List<String> OURS = List.of("eu.dpasdk:dpa-rules");

  private static final Starter NOTHING =
      new Starter("an empty program", FirstNothing.class, List.of(), "");
  private static final Starter DEADLINE = new Starter("ours", FirstDeadline.class, OURS, ROLLED);
  private static final Starter DOCKET =
      new Starter("our docket", FirstDocket.class, OURS, "2026-11-12T10:30:00Z");

  /** Those that find the same deadline. */
  private static final List<Starter> CALENDARS =
      List.of(
          new Starter(
              "Strata", FirstStrata.class, List.of("com.opengamma.strata:strata-basics"), ROLLED),
          new Starter(
              "ObjectLab",
              FirstObjectLab.class,
              List.of("net.objectlab.kit:datecalc-jdk8"),
              ROLLED),
          new Starter(
              "Jollyday",
              FirstJollyday.class,
              List.of("de.focus-shift:jollyday-core", "de.focus-shift:jollyday-jaxb"),
              ROLLED));

  private static final String OBJECTED = "OBJECTED_IN_TIME 2026-03-12T23:00:00Z";
  private static final Starter CONSENT =
      new Starter("our consent", FirstConsent.class, OURS, OBJECTED);

  /** Those that find the same status, over values of the library. */
  private static final List<Starter> ENGINES =
      List.of(
          engine("Easy Rules", "EASY_RULES", "org.jeasy:easy-rules-core"),
          engine("Evrete", "EVRETE", "org.evrete:evrete-core"),
          engine(
              "Drools",
              "DROOLS",
              "org.drools:drools-engine",
              "org.drools:drools-mvel",
              "org.drools:drools-xml-support",
              "org.drools:drools-model-compiler",
              "org.drools:drools-model-codegen"),
          engine("Camunda DMN", "CAMUNDA_DMN", "org.camunda.bpm.dmn:camunda-engine-dmn"));

  private static Starter engine(String name, String constant, String... libraries) {
    return new Starter(name, FirstConsent.class, List.of(constant), List.of(libraries), OBJECTED);
  }

  private final Path root = Path.of(System.getProperty("dpa.root", "")).toAbsolutePath();

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String title() {
    return "Start";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "A process starts, decides once and ends: ten days rolled over Easter, the docket of a breach,"
            + " or where a change of sub-processors stands. An engine reads the values of the library"
            + " and writes and compiles its rules first.",
        "Jars are those of the library and of all it depends on; those of an engine come beside ours.");
  }

  @Override
  public Map<String, String> versions() {
    return Map.of();
  }

  @Override
  public void check() throws Exception {
    for (Starter starter : all().toList()) {
      String printed = run(starter, command(starter, List.of())).strip();
      if (!printed.equals(starter.answer())) {
        throw new IllegalStateException(starter.name() + " printed " + printed);
      }
    }
  }

  @Override
  public List<Class<?>> benchmarks() {
    return List.of();
  }

  @Override
  public Scores measure(Settings settings) throws Exception {
    Scores scores = new Scores();
    for (int round = 0; round < settings.rounds(ROUNDS); round++) {
      for (Starter starter : all().toList()) {
        List<String> command = command(starter, List.of());
        long start = System.nanoTime();
        run(starter, command);
        scores.add(starter.name(), System.nanoTime() - start);
      }
    }
    for (Starter starter : all().toList()) {
      long classes =
          run(starter, command(starter, List.of("-Xlog:class+load=info:stdout")))
              .lines()
              .filter(line -> line.contains(" source: "))
              .count();
      scores.add(classes(starter), classes);
    }
    return scores;
  }

  @Override
  public List<Row> rows(Scores scores) throws IOException {
    Libraries libraries = Libraries.read(root);
    List<Path> ours = libraries.jars(OURS);
    List<Row> rows = new ArrayList<>();
    rows.add(time("start to a deadline", DEADLINE, NOTHING, scores));
    CALENDARS.forEach(rival -> rows.add(time("start to a deadline", DEADLINE, rival, scores)));
    rows.add(time("start to a docket", DOCKET, NOTHING, scores));
    ENGINES.forEach(rival -> rows.add(time("start to a consent", CONSENT, rival, scores)));
    for (Starter rival : rivals().toList()) {
      List<Path> theirs = libraries.jars(rival.libraries());
      rows.add(count("jars", ours.size(), rival, theirs.size(), Unit.COUNT));
      rows.add(
          count(
              "size of the jars", Libraries.size(ours), rival, Libraries.size(theirs), Unit.BYTES));
      rows.add(
          count(
              "classes loaded",
              scores.median(classes(ENGINES.contains(rival) ? CONSENT : DEADLINE)),
              rival,
              scores.median(classes(rival)),
              Unit.COUNT));
    }
    return rows;
  }

  private static Row time(String question, Starter ours, Starter theirs, Scores scores) {
    return scores.times(question, ours.name(), theirs.name(), theirs.name(), null);
  }

  private static Row count(String question, double ours, Starter rival, double theirs, Unit unit) {
    return Row.of(question, ours, rival.name(), theirs, unit, null);
  }

  private static String classes(Starter starter) {
    return starter.name() + ", classes";
  }

  private static Stream<Starter> all() {
    return Stream.concat(Stream.of(NOTHING, DEADLINE, DOCKET, CONSENT), rivals());
  }

  private static Stream<Starter> rivals() {
    return Stream.concat(CALENDARS.stream(), ENGINES.stream());
  }

  private List<String> command(Starter starter, List<String> options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath(starter), starter.main().getName()));
    command.addAll(starter.arguments());
    return command;
  }

  private static String run(Starter starter, List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(starter.name() + " ended with " + process.exitValue());
    }
    return printed;
  }

  private String classPath(Starter starter) throws Exception {
    Path own =
        Path.of(StartGroup.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> needed = new ArrayList<>(starter.libraries());
    if (ENGINES.contains(starter)) {
      needed.addAll(OURS);
    }
    return Stream.concat(Stream.of(own), Libraries.read(root).jars(needed).stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
