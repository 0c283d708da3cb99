package eu.dpasdk.docs.json;

import eu.dpasdk.model.fault.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Input that is refused, with everything that is wrong with it. */
public final class RefusedInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault[] faults;

  /** Creates the refusal for at least one fault. */
  public RefusedInput(List<Fault> faults) {
    super(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
    this.faults = faults.toArray(new Fault[0]);
  }

  /** Returns the refusal for a single fault. */
  public static RefusedInput of(Fault fault) {
    return new RefusedInput(List.of(fault));
  }

  /** Returns every fault, in the order of the document. */
  public List<Fault> faults() {
    return List.of(faults);
  }
}
