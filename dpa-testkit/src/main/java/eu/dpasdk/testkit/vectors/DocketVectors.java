package eu.dpasdk.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.OperandKind;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.text.Difference;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * The vectors of {@code docket-vectors.json}, and the JUnit tests made of them.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> docket() {
 *   return DocketVectors.tests((file, at, readings) -> Docket.of(file, at, readings).report());
 * }
 * }</pre>
 */
public final class DocketVectors {
  private static final RuleId ENDS = RuleId.of("duration-ends");

  private DocketVectors() {}

  /** Returns the vectors, in the order of the file. */
  public static List<DocketVector> all() {
    return DocketVectorFile.all();
  }

  /** Returns one test a vector. */
  public static Stream<DynamicTest> tests(DocketUnderReadings subject) {
    return all().stream()
        .map(
            vector ->
                dynamicTest(vector.id() + " " + vector.title().en(), () -> check(vector, subject)));
  }

  private static void check(DocketVector vector, DocketUnderReadings subject) {
    DocketReport report = subject.report(vector.file(), vector.at(), vector.readings());
    ExpectedMatter expected = vector.expected();
    Optional<Matter> found =
        report.matters().stream()
            .filter(each -> each.key().path().equals(expected.matter()))
            .findFirst();
    assertTrue(found.isPresent(), () -> expected.matter() + " is not in the docket");
    Matter matter = found.orElseThrow();
    List<Executable> checks = new ArrayList<>();
    expected.duties().ifPresent(duties -> checks.add(() -> duties(duties, matter)));
    expected.powers().ifPresent(powers -> checks.add(() -> powers(powers, matter)));
    expected
        .names()
        .forEach((list, names) -> checks.add(() -> same(names, list.of(matter), list.label())));
    expected
        .operands()
        .forEach(operand -> checks.add(() -> assertTrue(isThere(operand, matter), told(matter))));
    expected.end().ifPresent(end -> checks.add(() -> assertEquals(end.at(), end(report))));
    assertAll(vector.id(), checks);
  }

  private static void duties(List<ExpectedDuty> expected, Matter matter) {
    List<ExpectedDuty> actual =
        matter.duties().stream().map(duty -> actual(duty, matter, expected)).toList();
    same(texts(expected), texts(actual), "duties");
  }

  /** The duty as it stands; since when is told only if the worked example asks for it. */
  private static ExpectedDuty actual(Duty duty, Matter matter, List<ExpectedDuty> expected) {
    String id = duty.id().substring(matter.key().path().length() + 1);
    boolean asked =
        expected.stream().anyMatch(each -> each.id().equals(id) && each.since().isPresent());
    return new ExpectedDuty(
        id,
        duty.status(),
        duty.deadline().flatMap(end -> end.lastDay()),
        duty.deadline().map(end -> end.endExclusive()),
        duty.since().filter(at -> asked));
  }

  private static void powers(List<ExpectedPower> expected, Matter matter) {
    List<ExpectedPower> actual =
        matter.powers().stream()
            .map(
                power ->
                    new ExpectedPower(
                        power.id(), power.holder(), power.state(), power.untilExclusive()))
            .toList();
    same(texts(expected), texts(actual), "powers");
  }

  /** In any order, and as often. */
  private static void same(List<String> expected, List<String> actual, String what) {
    Difference difference = Difference.between(expected, actual);
    if (!difference.isNone()) {
      fail(what + " (- expected, + found)\n" + difference.text());
    }
  }

  private static List<String> texts(List<? extends Object> values) {
    return values.stream().map(String::valueOf).toList();
  }

  private static boolean isThere(ExpectedOperand expected, Matter matter) {
    return actual(matter).anyMatch(expected::equals);
  }

  private static String told(Matter matter) {
    return actual(matter).map(ExpectedOperand::toString).collect(Collectors.joining("\n"));
  }

  private static Stream<ExpectedOperand> actual(Matter matter) {
    return Dockets.reasons(matter)
        .flatMap(
            reason ->
                reason.operands().stream()
                    .map(each -> new ExpectedOperand(reason.rule().id(), each.name(), value(each))))
        .distinct();
  }

  /** Of a text, which holds both languages, the English line. */
  private static String value(Operand operand) {
    return operand.kind() == OperandKind.TEXT
        ? operand.value().substring(operand.value().indexOf('\n') + 1)
        : operand.value();
  }

  private static Optional<Instant> end(DocketReport report) {
    return report.matters().stream()
        .flatMap(matter -> matter.reasons().stream())
        .filter(reason -> reason.rule().equals(ENDS))
        .flatMap(reason -> reason.operands().stream())
        .map(operand -> OffsetDateTime.parse(operand.value()).toInstant())
        .min(Comparator.naturalOrder());
  }
}
