package eu.dpasdk.testkit.agreement;

import eu.dpasdk.model.agreement.Agreement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of an agreement with one thing wrong in it, which must be refused.
 *
 * @param sound the agreement without the fault
 * @param fault what is wrong
 * @param place the RFC 6901 pointer to what is wrong
 * @param told the pointer at which a reader that tells all faults tells this one; mostly the same
 * @param json the document
 */
public record FaultyAgreement(
    Agreement sound, AgreementFault fault, String place, String told, String json) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Returns how many documents {@code fault} makes of {@code sound}. */
  public static int count(Agreement sound, AgreementFault fault) {
    return (int) fault.places(tree(sound)).count();
  }

  /**
   * Returns the document that {@code fault} makes of {@code sound} at place {@code index}, from 0
   * to {@link #count} exclusive.
   *
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public static FaultyAgreement at(Agreement sound, AgreementFault fault, int index) {
    ObjectNode tree = tree(sound);
    return made(sound, fault, fault.places(tree).toList().get(index), tree);
  }

  /** Returns the document at one of the places; each number of any size stands for one. */
  static FaultyAgreement anywhere(Agreement sound, AgreementFault fault, int number) {
    ObjectNode tree = tree(sound);
    List<AgreementFault.Change> places = fault.places(tree).toList();
    return made(sound, fault, places.get(Math.floorMod(number, places.size())), tree);
  }

  private static FaultyAgreement made(
      Agreement sound, AgreementFault fault, AgreementFault.Change change, ObjectNode tree) {
    change.make().run();
    return new FaultyAgreement(sound, fault, change.place(), change.told(), tree.toString());
  }

  /** Returns every document with one fault that {@code sound} can be made into. */
  public static Stream<FaultyAgreement> of(Agreement sound) {
    return Stream.of(AgreementFault.values())
        .flatMap(
            fault ->
                IntStream.range(0, count(sound, fault)).mapToObj(index -> at(sound, fault, index)));
  }

  /** Returns what is wrong and where; the document is long. */
  @Override
  public String toString() {
    return fault + " at " + place + " in " + sound.id();
  }

  private static ObjectNode tree(Agreement agreement) {
    return JSON.valueToTree(agreement);
  }
}
