package eu.dpasdk.docs.input;

/** JSON Pointers (RFC 6901) as text. */
final class Pointers {
  private Pointers() {}

  /** Returns the pointer to the property {@code name} of what {@code parent} points to. */
  static String child(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the pointer to an element of the list that {@code parent} points to. */
  static String child(String parent, int index) {
    return parent + "/" + index;
  }
}
