package eu.dpasdk.rules.matter;

import eu.dpasdk.rules.law.Rule;

/** A rule about one matter of a case file; its constant names the duty, power or finding. */
public interface MatterRule extends Rule {
  /** Returns the lasting name of what the rule enters, such as {@code NOTICE_LATE}. */
  String name();

  /** Returns the name as part of an id, such as {@code notice-late}. */
  default String slug() {
    char[] slug = name().toCharArray();
    for (int i = 0; i < slug.length; i++) {
      slug[i] = slug[i] == '_' ? '-' : Character.toLowerCase(slug[i]);
    }
    return new String(slug);
  }
}
