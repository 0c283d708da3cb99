package eu.dpasdk.docs.benchmark.start;

import java.util.List;

/**
 * A program that starts, decides once, prints the answer and ends.
 *
 * @param name who decides
 * @param main the class to start
 * @param libraries what it needs, each {@code group:artifact}
 * @param answer what it must print, without the line feed
 */
public record Starter(String name, Class<?> main, List<String> libraries, String answer) {}
