package eu.dpasdk.model.agreement;

import eu.dpasdk.model.fault.Faults;
import org.jspecify.annotations.Nullable;

/** Which versions of the JSON form this library reads. */
public final class SchemaVersion {
  private SchemaVersion() {}

  /** Refuses a version this library cannot read; an absent version is the current one. */
  public static void check(@Nullable Integer version) {
    Faults.check(
        version == null || version == Agreement.SCHEMA_VERSION,
        "/schemaVersion",
        "version " + version + " is not known",
        "1");
  }
}
