package eu.dpasdk.model.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import org.immutables.value.Value;

/** The name a case file gives to one matter: a breach, a request, an amendment, a record. */
@Value.Immutable
public interface MatterId extends Comparable<MatterId> {
  /** The JSON form. */
  @JsonValue
  String id();

  /** Returns the id written {@code id}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static MatterId of(String id) {
    return ImmutableMatterId.of(id);
  }

  /** Orders by name. */
  @Override
  default int compareTo(MatterId other) {
    return id().compareTo(other.id());
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Faults.check(!id().isBlank(), "", "blank", "the name of the matter");
  }
}
