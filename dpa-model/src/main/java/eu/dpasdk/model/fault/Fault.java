package eu.dpasdk.model.fault;

import java.io.Serializable;
import org.immutables.value.Value;

/** One thing wrong with some input: where it stands, what is wrong, and what would be valid. */
@Value.Immutable
public interface Fault extends Serializable {
  /** Where: a JSON Pointer relative to the value that was refused, empty for the value itself. */
  String path();

  /** What is wrong, as a short phrase. */
  String problem();

  /** What would be valid in its place, as a short phrase. */
  String expected();

  /** Returns the fault at {@code path}. */
  static Fault of(String path, String problem, String expected) {
    return ImmutableFault.of(path, problem, expected);
  }

  /** Returns this fault as seen from a value that holds the refused one at {@code prefix}. */
  default Fault under(String prefix) {
    return of(prefix + path(), problem(), expected());
  }

  /** Returns the fault as one sentence: path, problem, what would be valid. */
  default String sentence() {
    String where = path().isEmpty() ? "(whole value)" : path();
    return where + ": " + problem() + "; valid: " + expected();
  }
}
