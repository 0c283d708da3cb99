package eu.dpasdk.docs.input;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.fault.Fault;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts a stream of UTF-8 into lines, and holds no more than one of them. */
public final class LineReader {
  /** The longest line read, in bytes. */
  public static final int MAX_BYTES = 100_000;

  private static final int MAX_DOCUMENT_BYTES = 2 * StrictJson.MAX_LENGTH;

  private final InputStream stream;
  private int number;

  /** Reads from {@code stream}, which the caller closes. */
  public LineReader(InputStream stream) {
    this.stream = new BufferedInputStream(stream);
  }

  /**
   * Returns the next line as bytes; empty at the end. A line too long is cut off one byte after.
   */
  public Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = stream.read();
    if (read < 0) {
      return Optional.empty();
    }
    number++;
    while (read >= 0 && read != '\n') {
      if (line.size() <= MAX_BYTES) {
        line.write(read);
      }
      read = stream.read();
    }
    return Optional.of(line.toByteArray());
  }

  /** Returns the number of the line last returned, from 1. */
  public int number() {
    return number;
  }

  /** Tells whether more can be read without waiting. */
  public boolean isReady() throws IOException {
    return stream.available() > 0;
  }

  /** Returns the text of a line; refuses one that is too long or not UTF-8. */
  public static String text(byte[] line) throws RefusedInput {
    return decoded(line, MAX_BYTES);
  }

  /** Reads all of {@code stream} as one text; refuses what is too long or not UTF-8. */
  public static String document(InputStream stream) throws IOException, RefusedInput {
    return decoded(stream.readNBytes(MAX_DOCUMENT_BYTES + 1), MAX_DOCUMENT_BYTES);
  }

  private static String decoded(byte[] bytes, int most) throws RefusedInput {
    if (bytes.length > most) {
      throw RefusedInput.of(Fault.of("", "too long", "at most " + most + " bytes"));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // Some editors open a file with a byte order mark.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException otherwise) {
      throw RefusedInput.of(Fault.of("", "not UTF-8", "text in UTF-8"));
    }
  }
}
