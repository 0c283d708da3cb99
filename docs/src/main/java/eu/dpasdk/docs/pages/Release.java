package eu.dpasdk.docs.pages;

import eu.dpasdk.rules.transfer.AdequacyDecisions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;

/** The version of the library, and the day up to which its law was checked. */
final class Release {
  private Release() {}

  /** Returns the version as the build wrote it down. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream file =
        Optional.ofNullable(Release.class.getResourceAsStream("/eu/dpasdk/docs/version.properties"))
            .orElseThrow(() -> new IllegalStateException("the version was not written down"))) {
      properties.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties.getProperty("version", "").replace("-SNAPSHOT", "");
  }

  /**
   * Returns the day the law was last checked: that of the table of adequacy decisions, the one
   * source of law in the library that changes by the month and so carries its own date.
   */
  static LocalDate lawAsKnownOn() {
    return AdequacyDecisions.standard().rows().stream()
        .map(row -> row.checkedOn())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
