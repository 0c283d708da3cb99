package eu.dpasdk.docs.benchmark.start;

import java.util.List;

/**
 * A program that starts, decides once, prints the answer and ends.
 *
 * @param name who decides
 * @param main the class to start
 * @param arguments what it is given
 * @param libraries what it needs, each {@code group:artifact}
 * @param answer what it must print, without the line feed
 */
public record Starter(
    String name, Class<?> main, List<String> arguments, List<String> libraries, String answer) {
  Starter(String name, Class<?> main, List<String> libraries, String answer) {
    this(name, main, List.of(), libraries, answer);
  }
}
