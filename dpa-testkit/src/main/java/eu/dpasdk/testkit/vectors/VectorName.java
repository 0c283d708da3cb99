package eu.dpasdk.testkit.vectors;

/**
 * Where one vector is.
 *
 * @param file the file, such as {@code docket-vectors.json}
 * @param id its id in that file, such as {@code V16}
 */
public record VectorName(String file, String id) {}
