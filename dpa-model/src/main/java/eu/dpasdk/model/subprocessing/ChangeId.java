package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import org.immutables.value.Value;

/** The name a case file gives to one intended change of sub-processors. */
@Value.Immutable
public interface ChangeId extends Comparable<ChangeId> {
  /** The JSON form. */
  @JsonValue
  String id();

  /** Returns the id written {@code id}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ChangeId of(String id) {
    return ImmutableChangeId.of(id);
  }

  /** Orders by name. */
  @Override
  default int compareTo(ChangeId other) {
    return id().compareTo(other.id());
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Faults.check(!id().isBlank(), "", "blank", "the name of the change");
  }
}
