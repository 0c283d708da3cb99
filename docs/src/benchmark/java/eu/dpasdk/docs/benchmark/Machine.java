package eu.dpasdk.docs.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were taken on. */
final class Machine {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Machine() {}

  /** Returns the processor, how many there are, and the memory. */
  static String name() throws IOException {
    return String.format(
        Locale.ROOT,
        "%d processors (%s), %.0f GB",
        SYSTEM.getAvailableProcessors(),
        processor(),
        SYSTEM.getTotalMemorySize() / 1e9);
  }

  /** Returns the operating system and its architecture. */
  static String system() {
    return SYSTEM.getName() + " " + SYSTEM.getVersion() + " " + SYSTEM.getArch();
  }

  /** Returns the Java virtual machine. */
  static String jdk() {
    return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
  }

  /** Returns how busy the machine was in the last minute, in processors. */
  static String load() {
    return String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage());
  }

  private static String processor() throws IOException {
    Path told = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(told)) {
      return SYSTEM.getArch();
    }
    try (var lines = Files.lines(told)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(SYSTEM.getArch());
    }
  }
}
