package eu.dpasdk.rules.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.dpasdk.rules.time.Deadlines;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The main classes of the rules, as ArchUnit sees them. */
final class RulesClasses {
  static final String ROOT = "eu.dpasdk.rules";

  private RulesClasses() {}

  static JavaClasses main() {
    try {
      Path classes =
          Path.of(Deadlines.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(classes.resolve("eu"));
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
