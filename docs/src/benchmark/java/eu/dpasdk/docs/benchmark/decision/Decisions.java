package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.docs.benchmark.Group;
import eu.dpasdk.docs.benchmark.Scores;
import eu.dpasdk.docs.performance.Aim;
import eu.dpasdk.docs.performance.Row;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decisions beside the same logic by hand and beside rule engines. All begin with the same values
 * of the model, and reading them is inside what is timed. Answers are compared first: with the code
 * by hand the whole answer but for its reasons, with the engines the share of it they give.
 */
public final class Decisions implements Group {
  private static final Map<String, String> QUESTIONS = questions();

  private static Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put("consent", "one consent decision");
    questions.put("article28", "one Article 28 assessment");
    questions.put("docket", "one docket over 100 events");
    return questions;
  }

  /** The agreements assessed: all of the catalogue. */
  static List<Agreement> agreements() {
    List<Agreement> agreements = new ArrayList<>();
    for (Catalogue each : Catalogue.values()) {
      agreements.add(each.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld")));
    }
    return agreements;
  }

  /** The elements that the engines find, by the library. */
  static List<ElementFinding> tenElements(Agreement agreement) {
    List<ElementFinding> found = new ArrayList<>(AssessmentByRules.ELEMENTS.size());
    for (Element element : AssessmentByRules.ELEMENTS) {
      found.add(Article28.find(element, agreement, Readings.defaults()));
    }
    return found;
  }

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public String title() {
    return "Decisions";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "By hand, consent and Article 28 give the whole answer of the library, other readings and"
            + " the next change included, but no reasons, clauses or paths; the docket by hand"
            + " gives five kinds of duty with status and deadline, so its ratio holds all else that"
            + " a docket tells.",
        "The engines give the same consent decision; of Article 28 ten elements of thirty-five, and"
            + " beside them stand the same ten of the library; of the docket the same five duties as"
            + " by hand. Plain Java compares dates for them, and goes through readings and moments.",
        "The library works out clauses, paths and reasons of Article 28, and the steps of deadlines,"
            + " when they are asked for; here they are not. Reasons of consent and of the docket are"
            + " always there.",
        "All begin with the same values of the model; rules are compiled before the clock starts.");
  }

  @Override
  public Map<String, String> versions() {
    return Map.of(
        "Drools", "10.2.0",
        "Easy Rules", "4.1.0",
        "Evrete", "4.0.3",
        "Camunda DMN", "7.23.0");
  }

  @Override
  public void check() {
    for (ConsentCases.Case each : ConsentCases.all()) {
      ConsentAnswer ours =
          ConsentAnswer.of(SubProcessorConsent.of(each.file(), each.at(), Interpretation.dutch()));
      same("consent by hand", ours, HandConsent.decide(each.file(), each.at()));
    }
    for (Agreement each : agreements()) {
      AssessmentAnswer ours = AssessmentAnswer.of(Article28.assess(each));
      same("assessment by hand", ours, HandArticle28.assess(each));
    }
    CaseFile file = DocketCases.file();
    Set<DutyLine> duties = DutyLine.of(Docket.of(file, DocketCases.ASKED, Readings.defaults()));
    same("docket by hand", duties, HandDocket.duties(file, DocketCases.ASKED));
    for (Engines engine : Engines.values()) {
      check(engine, duties);
    }
  }

  private static void check(Engines engine, Set<DutyLine> duties) {
    ConsentByRules consent = new ConsentByRules(engine.maker());
    for (ConsentCases.Case each : ConsentCases.all()) {
      Object ours = HandConsent.decide(each.file(), each.at());
      same(engine + " consent", ours, consent.decide(each.file(), each.at()));
    }
    AssessmentByRules assessment = new AssessmentByRules(engine.maker());
    for (Agreement each : agreements()) {
      List<ElementResult> ours = new ArrayList<>();
      for (ElementFinding found : tenElements(each)) {
        ours.add(found.statute());
        ours.add(found.benchmark());
      }
      same(engine + " assessment", ours, assessment.assess(each));
    }
    DocketByRules docket = new DocketByRules(engine.maker());
    CaseFile file = DocketCases.file();
    same(engine + " docket", duties, docket.duties(file, DocketCases.ASKED));
  }

  private static void same(String what, Object ours, Object theirs) {
    if (!ours.equals(theirs)) {
      throw new IllegalStateException(what + " differs:\n" + ours + "\n" + theirs);
    }
  }

  @Override
  public List<Class<?>> benchmarks() {
    return List.of(DecisionBenchmark.class, EngineBenchmark.class);
  }

  @Override
  public List<Row> rows(Scores scores) {
    List<Row> rows = new ArrayList<>();
    QUESTIONS.forEach(
        (name, question) -> {
          String ours = "DecisionBenchmark." + name;
          rows.add(scores.times(question, ours, "by hand", ours + "ByHand", Aim.atMost(2)));
          rows.add(scores.allocations(question + ", allocated", ours, "by hand", ours + "ByHand"));
          boolean tenOnly = name.equals("article28");
          String beside = tenOnly ? ours + "Share" : ours;
          for (Engines engine : Engines.values()) {
            boolean ahead = engine == Engines.DROOLS || engine == Engines.CAMUNDA_DMN;
            rows.add(
                scores.times(
                    tenOnly ? "ten elements of Article 28" : question,
                    beside,
                    word(engine),
                    "EngineBenchmark." + name + "[engine=" + engine + "]",
                    ahead ? Aim.atMost(0.05) : null));
          }
        });
    return rows;
  }

  private static String word(Engines engine) {
    return switch (engine) {
      case EASY_RULES -> "Easy Rules";
      case EVRETE -> "Evrete";
      case DROOLS -> "Drools";
      case CAMUNDA_DMN -> "Camunda DMN";
    };
  }
}
