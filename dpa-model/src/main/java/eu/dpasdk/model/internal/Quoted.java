package eu.dpasdk.model.internal;

/** Text as an error quotes it. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** Returns {@code text} in single quotation marks, cut off where it would hide the message. */
  public static String of(String text) {
    return "'" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "'";
  }
}
