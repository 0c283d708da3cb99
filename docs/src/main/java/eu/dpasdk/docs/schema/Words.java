package eu.dpasdk.docs.schema;

import java.util.Locale;

/** Names of the code turned into titles. */
final class Words {
  private Words() {}

  /** Returns {@code "Change notice"} for {@code ChangeNotice} or {@code changeNotice}. */
  static String title(String name) {
    String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }
}
