package eu.dpasdk.docs.coverage;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rule was applied to each clause of an agreement, on what law, and in which executed
 * example: the docket of a year under the agreement, and its assessment by Article 28 GDPR.
 */
public final class ClauseRules {
  private static final String CASES = "/eu/dpasdk/testkit/cases/";

  /** Moments over the year and after its end, so that every lasting answer shows. */
  private static final List<Instant> MOMENTS =
      Stream.of(
              "2025-03-10T16:30:00Z",
              "2025-07-05T12:00:00Z",
              "2025-12-31T12:00:00Z",
              "2026-02-10T12:00:00Z",
              "2026-05-01T12:00:00Z",
              "2027-03-01T12:00:00Z")
          .map(Instant::parse)
          .toList();

  private final Map<ClauseRef, Map<String, Use>> byClause = new LinkedHashMap<>();

  private ClauseRules() {}

  /**
   * A rule as it was applied to a clause.
   *
   * @param rule its id in the rule book
   * @param law the provisions it rests on
   * @param example where it was applied: the matter of the docket, or the element assessed
   */
  public record Use(String rule, List<Citation> law, String example) {}

  /** Returns the rules applied to the clauses of the agreement {@code entry}. */
  public static ClauseRules of(Catalogue entry) {
    ClauseRules found = new ClauseRules();
    yearUnder(entry)
        .ifPresent(
            file ->
                MOMENTS.forEach(
                    at ->
                        Docket.of(file, at, Readings.defaults()).matters().forEach(found::docket)));
    Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
    found.assessment(Article28.assess(agreement));
    return found;
  }

  /** Returns the rules applied to {@code clause}: those of the docket, else of the assessment. */
  public List<Use> uses(ClauseRef clause) {
    return List.copyOf(byClause.getOrDefault(clause.clause(), Map.of()).values());
  }

  /** Returns the case file of a year under the agreement, if there is one. */
  public static Optional<CaseFile> yearUnder(Catalogue entry) {
    String name = entry.label().startsWith("commission") ? "commission-clauses" : entry.label();
    try (InputStream stream =
        ClauseRules.class.getResourceAsStream(CASES + "year-" + name + ".json")) {
      if (stream == null) {
        return Optional.empty();
      }
      return Optional.of(CaseFiles.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (RefusedInput refused) {
      throw new IllegalStateException(refused);
    }
  }

  private void docket(Matter matter) {
    String example = matter.key().path();
    Stream.of(
            matter.duties().stream().map(each -> each.reason()),
            matter.powers().stream().map(each -> each.reason()),
            matter.prohibitions().stream().map(each -> each.reason()),
            matter.findings().stream().map(each -> each.reason()),
            matter.openQuestions().stream().map(each -> each.reason()),
            matter.unresolved().stream().map(each -> each.reason()),
            matter.reasons().stream())
        .flatMap(each -> each)
        .forEach(reason -> add(reason, example));
  }

  private void assessment(Assessment assessment) {
    List<ClauseRef> known = new ArrayList<>(byClause.keySet());
    assessment
        .elements()
        .forEach(
            element ->
                element.reasons().stream()
                    .filter(reason -> !known.containsAll(wholes(reason)))
                    .forEach(reason -> add(reason, element.element().code())));
  }

  private static List<ClauseRef> wholes(Reason reason) {
    return reason.clauses().stream().map(ClauseRef::clause).toList();
  }

  private void add(Reason reason, String example) {
    Use use = new Use(reason.rule().id(), reason.citations(), example);
    for (ClauseRef clause : wholes(reason)) {
      byClause.computeIfAbsent(clause, key -> new LinkedHashMap<>()).putIfAbsent(use.rule(), use);
    }
  }
}
