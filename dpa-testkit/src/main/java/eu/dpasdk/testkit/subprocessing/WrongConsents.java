package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ListedSubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.run.Mistake;
import eu.dpasdk.testkit.text.Trees;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Article 28(2) GDPR: the usual mistakes about consent to sub-processors, each laid over an answer
 * that is right.
 */
public enum WrongConsents implements Mistake<ConsentQuestion> {
  /** Takes silence as consent where each sub-processor needs a yes. */
  SILENCE_IS_CONSENT {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return changed(asked.of(right), decision -> permit(decision, "STATUTE"));
    }
  },
  /** Takes an objection for silence. */
  SILENCE_BEATS_OBJECTIONS {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return changed(
          asked.of(right),
          decision -> {
            if (!decision.path("objections").isEmpty()) {
              decision.put("status", "DEEMED_NO_OBJECTION");
            }
          });
    }
  },
  /** Goes live while the window is open. */
  GOES_LIVE_AT_ONCE {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return changed(asked.of(right), decision -> permit(decision, "BENCHMARK"));
    }
  },
  /** Ends the window at 23:59:59. */
  ENDS_A_SECOND_EARLY {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return changed(
          asked.of(right),
          decision -> {
            ObjectNode window = (ObjectNode) decision.get("window");
            if (window.has("endExclusive")) {
              Instant end = Instant.parse(window.get("endExclusive").stringValue());
              window.put("endExclusive", end.minusSeconds(1).toString());
            }
          });
    }
  },
  /** Takes every objection for one in time. */
  NO_OBJECTION_IS_LATE {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return changed(
          asked.of(right),
          decision ->
              Trees.objects(decision.path("objections"))
                  .filter(each -> each.path("classification").asString("").equals("LATE"))
                  .forEach(each -> each.put("classification", "TIMELY")));
    }
  },
  /** Keeps the last fact of a kind about a change, in the order of the list. */
  LAST_FACT_WINS {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      Map<List<Object>, SubProcessingEvent> last = new LinkedHashMap<>();
      asked.facts().forEach(fact -> last.put(List.of(fact.getClass()), fact));
      return asked.about(List.copyOf(last.values())).of(right);
    }
  },
  /** Answers with what became known within the next month. */
  KNOWS_THE_FUTURE {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return asked.at(asked.asOf().plus(Duration.ofDays(30))).of(right);
    }
  },
  /** Forgets what went wrong with a change once there is another. */
  TWO_CHANGES_ARE_TOO_MANY {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      ConsentReport report = asked.of(right);
      return report.decisions().size() < 2
          ? report
          : changed(report, decision -> decision.remove("findings"));
    }
  },
  /** Looks again an hour after the change. */
  CHANGES_AN_HOUR_LATE {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return later(asked.of(right), 3_600);
    }
  },
  /** Names a moment at which nothing changes yet. */
  CHANGES_AN_HOUR_EARLY {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return later(asked.of(right), -3_600);
    }
  },
  /** Says nothing of other readings. */
  READINGS_ARE_HIDDEN {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return changed(asked.of(right), decision -> decision.remove("ambiguous"));
    }
  },
  /** Gives reasons without their sources. */
  SOURCES_LEFT_OUT {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return changed(
          asked.of(right),
          decision -> Trees.objects(decision).forEach(each -> each.remove("citations")));
    }
  },
  /** Answers with a class of its own, which equals nothing but itself. */
  ANSWERS_WITH_A_CLASS_OF_ITS_OWN {
    @Override
    ConsentReport report(Asked asked, ConsentQuestion right) {
      return new Own(asked.of(right));
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public ConsentQuestion over(ConsentQuestion right) {
    return (terms, facts, asOf, how) -> report(new Asked(terms, facts, asOf, how), right);
  }

  abstract ConsentReport report(Asked asked, ConsentQuestion right);

  /** What is asked. */
  record Asked(
      SubProcessingTerms terms, List<SubProcessingEvent> facts, Instant asOf, Interpretation how) {
    Asked about(List<SubProcessingEvent> others) {
      return new Asked(terms, others, asOf, how);
    }

    Asked at(Instant other) {
      return new Asked(terms, facts, other, how);
    }

    ConsentReport of(ConsentQuestion right) {
      return right.decide(terms, facts, asOf, how);
    }
  }

  private static ConsentReport changed(ConsentReport report, Consumer<ObjectNode> change) {
    return Trees.changed(
        report,
        ConsentReport.class,
        tree -> {
          for (JsonNode decision : tree.path("decisions")) {
            change.accept((ObjectNode) decision);
          }
        });
  }

  private static void permit(ObjectNode decision, String axis) {
    Trees.objects(decision.path("engagements"))
        .filter(each -> each.path("axis").asString("").equals(axis))
        .filter(each -> each.has("verdict"))
        .forEach(each -> each.put("verdict", "ALLOWED"));
  }

  private static ConsentReport later(ConsentReport report, int seconds) {
    Consumer<ObjectNode> move =
        holder -> {
          if (holder.has("nextChange")) {
            Instant next = Instant.parse(holder.get("nextChange").stringValue());
            holder.put("nextChange", next.plusSeconds(seconds).toString());
          }
        };
    return Trees.changed(report, ConsentReport.class, tree -> Trees.objects(tree).forEach(move));
  }

  /** A report that forgets to say when it is equal to another. */
  private static final class Own implements ConsentReport {
    private final ConsentReport right;

    Own(ConsentReport right) {
      this.right = right;
    }

    @Override
    public List<ConsentDecision> decisions() {
      return right.decisions();
    }

    @Override
    public List<ListedSubProcessor> subProcessors() {
      return right.subProcessors();
    }

    @Override
    public List<Finding> findings() {
      return right.findings();
    }

    @Override
    public List<Inconsistency> inconsistencies() {
      return right.inconsistencies();
    }

    @Override
    public Optional<Instant> nextChange() {
      return right.nextChange();
    }
  }
}
