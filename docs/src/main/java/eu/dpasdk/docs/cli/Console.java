package eu.dpasdk.docs.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a run, in UTF-8 whatever the platform prefers.
 *
 * @param in standard input
 * @param out answers
 * @param err faults and wrong usage
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err) {
  /** Returns the console over three streams. */
  public static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(in, writer(out), writer(err));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
