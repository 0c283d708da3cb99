package eu.dpasdk.model.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.dpasdk.model.json.ModelTypes;

/** The main classes of the model, as ArchUnit sees them. */
final class ModelClasses {
  static final String ROOT = "eu.dpasdk.model";

  private ModelClasses() {}

  static JavaClasses main() {
    return new ClassFileImporter().importPath(ModelTypes.classes().resolve("eu"));
  }
}
