package eu.dpasdk.testkit.hardness;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.report.AssessmentReport;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.testkit.docket.Lives;
import eu.dpasdk.testkit.value.JacksonLine;
import eu.dpasdk.testkit.value.Samples;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sixteen threads that share their values answer what one thread answers. */
class SixteenThreadsTest {
  private static final int THREADS = 16;
  private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");

  @Test
  void askTheSameOfSharedValues() throws Exception {
    List<Callable<Object>> questions = questions();
    List<Object> alone = new ArrayList<>();
    for (Callable<Object> question : questions) {
      alone.add(question.call());
    }
    // Fresh values, so that no thread finds what the single one left behind.
    List<Callable<Object>> shared = questions();
    for (List<Object> answers : together(thread -> inOwnOrder(shared, thread))) {
      assertThat(answers).isEqualTo(alone);
    }
  }

  /** Every thread adds the events in an order of its own to the one docket they share. */
  @Test
  void growTheSameDocketFromOneTheyShare() throws Exception {
    CaseFile life = Lives.stream(40, 3).findFirst().orElseThrow();
    Docket empty = Docket.of(CaseFile.of(life.agreement(), List.of()), AT, Readings.defaults());
    Object alone = Docket.of(life, AT, Readings.defaults()).report();
    for (Object answer :
        together(
            thread -> {
              List<Event> events = new ArrayList<>(life.events());
              Collections.shuffle(events, new Random(thread));
              Docket docket = empty;
              for (Event event : events) {
                docket = docket.plus(event);
              }
              return docket.report();
            })) {
      assertThat(answer).isEqualTo(alone);
    }
    assertThat(empty.report())
        .isEqualTo(
            Docket.of(CaseFile.of(life.agreement(), List.of()), AT, Readings.defaults()).report());
  }

  /** The library's classes are loaded anew, and all threads need them first at the same moment. */
  @Test
  void initialiseTheLibraryTogether() throws Exception {
    String alone = new FirstUse().call();
    for (int round = 0; round < 3; round++) {
      try (URLClassLoader anew = new URLClassLoader(classPath(), null)) {
        Class<?> firstUse = anew.loadClass(FirstUse.class.getName());
        assertThat(firstUse).isNotSameAs(FirstUse.class);
        for (Object answer :
            together(
                thread -> ((Callable<?>) firstUse.getDeclaredConstructor().newInstance()).call())) {
          assertThat(answer).isEqualTo(alone);
        }
      }
    }
  }

  /** What many classes of the library are needed for; loaded by any class loader. */
  public static final class FirstUse implements Callable<String> {
    /** Made by reflection. */
    public FirstUse() {}

    @Override
    public String call() {
      StringBuilder all = new StringBuilder();
      for (CaseFile file : Lives.stream(5, 11).limit(4).toList()) {
        all.append(Docket.of(file, AT, Readings.defaults()).report());
        all.append(Article28.assess(file.agreement()));
      }
      return all.toString();
    }
  }

  /** All that this test runs with, on the class path and on the module path. */
  private static URL[] classPath() {
    String paths =
        String.join(
            File.pathSeparator,
            System.getProperty("java.class.path"),
            System.getProperty("jdk.module.path", ""),
            "target/test-classes",
            "target/classes");
    return Stream.of(paths.split(File.pathSeparator))
        .filter(place -> !place.isEmpty())
        .map(SixteenThreadsTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String place) {
    try {
      return Path.of(place).toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<Callable<Object>> questions() {
    List<Callable<Object>> questions = new ArrayList<>();
    Interpretation how = Interpretation.dutch();
    for (CaseFile file : Lives.stream(8, 5).limit(12).toList()) {
      Docket docket = Docket.of(file, AT, Readings.defaults());
      questions.add(docket::report);
      questions.add(() -> docket.at(AT.plus(Duration.ofDays(30))).report());
      questions.add(() -> Docket.of(file, AT, Readings.defaults()).report());
      questions.add(() -> SubProcessorConsent.of(file, AT, how));
      questions.add(file::hashCode);
      questions.add(() -> JacksonLine.JACKSON_3.write(file));
      questions.add(() -> JacksonLine.JACKSON_2.write(file));
    }
    for (Catalogue entry : Catalogue.values()) {
      Agreement agreement = entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
      questions.add(() -> Article28.assess(agreement));
      questions.add(
          () -> AssessmentReport.markdown(agreement, Article28.assess(agreement), Language.NL));
    }
    for (Object request : Samples.of(DeadlineRequest.class)) {
      questions.add(() -> computed((DeadlineRequest) request));
    }
    return questions;
  }

  private static Object computed(DeadlineRequest request) {
    try {
      return Deadlines.compute(request);
    } catch (IllegalArgumentException | CalendarRangeException refused) {
      return refused.toString();
    }
  }

  /** The answers in the order of the questions, which each thread asks from another one on. */
  private static List<Object> inOwnOrder(List<Callable<Object>> questions, int thread)
      throws Exception {
    List<Object> answers = new ArrayList<>(Collections.nCopies(questions.size(), null));
    for (int n = 0; n < questions.size(); n++) {
      int asked = (n + thread * 7) % questions.size();
      answers.set(asked, questions.get(asked).call());
    }
    return answers;
  }

  @FunctionalInterface
  private interface Work<T> {
    T of(int thread) throws Exception;
  }

  /** What each thread makes of {@code work}, all having begun at the same moment. */
  private static <T> List<T> together(Work<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  return work.of(number);
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> one : running) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
