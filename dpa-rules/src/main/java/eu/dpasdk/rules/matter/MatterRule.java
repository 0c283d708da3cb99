package eu.dpasdk.rules.matter;

import eu.dpasdk.rules.law.Rule;
import java.util.Locale;

/** A rule about one matter of a case file; its constant names the duty, power or finding. */
public interface MatterRule extends Rule {
  /** Returns the lasting name of what the rule enters, such as {@code NOTICE_LATE}. */
  String name();

  /** Returns the name as part of an id, such as {@code notice-late}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
