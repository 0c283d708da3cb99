package eu.dpasdk.docs.performance;

import java.util.List;

/**
 * The comparisons of one group.
 *
 * @param name the short name by which a group is asked for
 * @param title what the group compares
 * @param notes what a reader must know to read the rows, a sentence each
 * @param rows the comparisons
 */
public record Section(String name, String title, List<String> notes, List<Row> rows) {}
