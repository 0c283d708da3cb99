package eu.dpasdk.docs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the project, as the build wrote it down. */
final class Version implements IVersionProvider {
  Version() {}

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream =
        Version.class.getResourceAsStream("/eu/dpasdk/docs/version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    }
    return new String[] {"dpa " + properties.getProperty("version", "(version unknown)")};
  }
}
