package eu.dpasdk.testkit.hardness;

import eu.dpasdk.testkit.hardness.Documents.Document;
import eu.dpasdk.testkit.value.JacksonLine;
import eu.dpasdk.testkit.value.ModelTypes;
import eu.dpasdk.testkit.value.Samples;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Generated inputs through parsing and through every public entry point: each ends in an answer or
 * in a documented refusal, and the heap is as small after them as before. One input is a JSON
 * document for one line of Jackson, or one call.
 *
 * <p>{@code mvn -Psoak -pl dpa-testkit -am verify -DskipTests -Dsoak.inputs=10000000}
 */
public final class Soak {
  /** Of 100 inputs, those that are documents; the others are calls. */
  private static final int DOCUMENTS = 60;

  /** Of 100 calls, those that ask the rules; the others are any public method. */
  private static final int QUESTIONS = 10;

  private static final int ENORMOUS = 200_000;
  private static final long ALLOWED_GROWTH = 8L << 20;

  private final long seed;
  private final int threads;
  private final Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();
  private final Documents documents;

  Soak(long seed, int threads) {
    this.seed = seed;
    this.threads = threads;
    ModelTypes.values().forEach(type -> samples.put(type, Samples.of(type)));
    this.documents = new Documents(samples);
  }

  /** Soaks in as many inputs as {@code soak.inputs} says, from {@code soak.seed} on. */
  public static void main(String[] args) throws InterruptedException {
    long inputs = Long.getLong("soak.inputs", 400_000);
    long seed = Long.getLong("soak.seed", 28);
    Soak soak = new Soak(seed, Runtime.getRuntime().availableProcessors());
    long enormous = System.nanoTime();
    Enormous.life(ENORMOUS);
    System.out.printf(
        "a life of %,d events in %.0f s%n", ENORMOUS, (System.nanoTime() - enormous) / 1e9);
    long begun = System.nanoTime();
    List<Long> heaps = new ArrayList<>();
    Tally tally = new Tally();
    // The first tenth loads classes and fills caches; from then on the heap must stay.
    for (long part : new long[] {inputs / 10, inputs * 4 / 10, inputs - inputs / 2}) {
      tally.add(soak.run(part));
      heaps.add(heapAfterCollection());
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%,d inputs in %.0f s on %d threads, %.0f a second, seed %d%n",
        tally.inputs, seconds, soak.threads, tally.inputs / seconds, seed);
    System.out.printf(
        "%,d documents read, %,d refused; %,d calls answered, %,d refused; %d entry points%n",
        tally.read, tally.unread, tally.answered, tally.refused, tally.doors.size());
    System.out.printf(
        "heap after collection: %,d, %,d and %,d kB%n",
        heaps.get(0) >> 10, heaps.get(1) >> 10, heaps.get(2) >> 10);
    if (heaps.get(2) - heaps.get(0) > ALLOWED_GROWTH) {
      throw new AssertionError("the heap has grown");
    }
    if (!tally.doors.keySet().containsAll(Doors.QUESTIONS)) {
      throw new AssertionError("not every entry point was reached; ask for more inputs");
    }
  }

  /** Runs so many inputs, over all threads; each thread has values of its own. */
  Tally run(long inputs) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Tally>> parts = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        long share = inputs / threads + (thread < inputs % threads ? 1 : 0);
        SplittableRandom random = new SplittableRandom(seed * 31 + thread);
        parts.add(pool.submit(() -> oneThread(share, random)));
      }
      Tally all = new Tally();
      for (Future<Tally> part : parts) {
        all.add(part.get());
      }
      return all;
    } catch (ExecutionException broken) {
      throw new AssertionError("an input ended otherwise than documented", broken.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Tally oneThread(long inputs, SplittableRandom random) {
    Stock stock = new Stock(random, samples);
    Tally tally = new Tally();
    while (tally.inputs < inputs) {
      tally.inputs++;
      if (random.nextInt(100) < DOCUMENTS) {
        document(stock, tally);
      } else {
        call(stock, tally);
      }
    }
    return tally;
  }

  private void document(Stock stock, Tally tally) {
    JacksonLine line = Hostile.pick(List.of(JacksonLine.values()), stock.random());
    Document document = documents.changed(stock.random());
    Optional<Object> value = Documents.read(line, document);
    value.ifPresentOrElse(
        read -> {
          tally.read++;
          stock.put(document.type(), read);
        },
        () -> tally.unread++);
  }

  private static void call(Stock stock, Tally tally) {
    boolean asks = stock.random().nextInt(100) < QUESTIONS;
    Executable door = stock.pick(asks ? Doors.QUESTIONS : Doors.ALL);
    Call call =
        Call.of(door, stock).orElseThrow(() -> new AssertionError("no value to ask with: " + door));
    boolean answered = call.outcome().isPresent();
    tally.doors.merge(door, 1, Integer::sum);
    if (answered) {
      tally.answered++;
    } else {
      tally.refused++;
    }
  }

  private static long heapAfterCollection() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int n = 0; n < 4; n++) {
      System.gc();
      Thread.sleep(100);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** What became of the inputs. */
  static final class Tally {
    long inputs;
    long read;
    long unread;
    long answered;
    long refused;
    final Map<Executable, Integer> doors = new HashMap<>();

    void add(Tally other) {
      inputs += other.inputs;
      read += other.read;
      unread += other.unread;
      answered += other.answered;
      refused += other.refused;
      other.doors.forEach((door, times) -> doors.merge(door, times, Integer::sum));
    }
  }
}
