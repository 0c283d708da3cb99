package eu.dpasdk.docs.schema;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The schemas that ship with the model. */
public enum SchemaName {
  /** An agreement. */
  AGREEMENT("agreement", Agreement.class),
  /** A case file: an agreement and what happened under it. */
  CASE_FILE("case-file", CaseFile.class),
  /** What a deadline is asked with. */
  DEADLINE_REQUEST("deadline-request", DeadlineRequest.class),
  /** A deadline with its steps. */
  DEADLINE("deadline", Deadline.class),
  /** Where the changes of sub-processors of a case file stand. */
  CONSENT_REPORT("consent-report", ConsentReport.class),
  /** Where a running agreement stands. */
  DOCKET_REPORT("docket-report", DocketReport.class),
  /** What Article 28 GDPR makes of an agreement. */
  ASSESSMENT("assessment", Assessment.class);

  private final String label;
  private final Class<?> root;

  SchemaName(String label, Class<?> root) {
    this.label = label;
    this.root = root;
  }

  /** Returns the name users type. */
  public String label() {
    return label;
  }

  /** Returns the type the schema describes. */
  public Class<?> root() {
    return root;
  }

  /** Returns the name of the file in the package of schemas. */
  public String fileName() {
    return label + ".schema.json";
  }

  /** Returns every name. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(SchemaName::label).toList();
  }

  /** Returns the schema named {@code label}. */
  public static Optional<SchemaName> named(String label) {
    return Arrays.stream(values()).filter(name -> name.label.equals(label)).findFirst();
  }
}
