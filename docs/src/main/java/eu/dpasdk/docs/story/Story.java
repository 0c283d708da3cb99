package eu.dpasdk.docs.story;

import eu.dpasdk.docs.answer.Page;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.UnstatedPeriodReading;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Article 28(2) GDPR, Stratech 10.1 and FlexFront 5.2: one change of sub-processor under both
 * contracts.
 */
public final class Story {
  private static final TimeLimit POLICY = TimeLimit.ofCalendarDays(14);

  private final Language language;
  private final Interpretation how;
  private final Teller teller;
  private final Page page = new Page();
  private final Map<Contract, Set<String>> clauses = new EnumMap<>(Contract.class);
  private final Set<String> law = new TreeSet<>();

  private Story(Language language, Interpretation how) {
    this.language = language;
    this.how = how;
    this.teller = new Teller(language);
  }

  /** Tells the story in {@code language}, as {@code how} reads what is contested. */
  public static String tell(Language language, Interpretation how) {
    Story story = new Story(language, how);
    story.open();
    story.picture();
    story.acts();
    story.close();
    return story.page.toString();
  }

  private void open() {
    page.heading(StoryWords.TITLE.in(language));
    page.paragraph(StoryWords.OPENING.in(language));
    page.paragraph(StoryWords.WHO.in(language));
    for (ReadingOption option : how.readings().chosen()) {
      if (!option.isDefault()) {
        page.paragraph(
            StoryWords.CHOSEN.in(language)
                + " "
                + option.question().code()
                + "="
                + option.name()
                + ". "
                + option.statement().in(language));
      }
    }
    page.blank();
  }

  private void picture() {
    Timeline timeline = new Timeline();
    page.drawn(timeline.weekdays(language)).drawn(timeline.numbers());
    for (Contract contract : Contract.values()) {
      ConsentDecision inTime = objected(Scene.LAST_MINUTE).apply(contract);
      page.drawn(timeline.window(contract.title(), inTime));
      page.drawn(timeline.acts(inTime, objected(Scene.MIDNIGHT).apply(contract)));
    }
    page.drawn("  " + StoryWords.LEGEND_WINDOW.in(language));
    page.drawn("  " + StoryWords.LEGEND_OPEN.in(language));
    page.drawn("  " + StoryWords.LEGEND_ACTS.in(language)).blank();
    page.pair(
        List.of(Contract.STRATECH.title() + ": " + Contract.STRATECH.controller()),
        List.of(Contract.FLEXFRONT.title() + ": " + Contract.FLEXFRONT.controller()));
  }

  private void acts() {
    act(StoryWords.ACT_NOTICE, silent(Scene.REACHED), teller::window);
    act(StoryWords.ACT_IN_TIME, objected(Scene.LAST_MINUTE), teller::objection);
    act(StoryWords.ACT_LATE, objected(Scene.MIDNIGHT), teller::objection);
    act(StoryWords.ACT_SILENCE, silent(Scene.MIDNIGHT), teller::status);
    act(StoryWords.ACT_EARLY, wentLive(Scene.EARLY), teller::goLive);
    act(StoryWords.ACT_ANNOUNCED, wentLive(Scene.ANNOUNCED), teller::goLive);
    act(StoryWords.ACT_TERMINATE, objected(Scene.LAST_MINUTE), teller::termination);
    Interpretation policy = how.under(how.readings().withReasonablePeriod(POLICY));
    act(
        StoryWords.ACT_POLICY,
        contract -> Scene.at(Scene.REACHED, contract, policy),
        teller::windowHead);
    teller.keep(UnstatedPeriodReading.POLICY_PERIOD);
  }

  private void act(
      StoryWords title,
      Function<Contract, ConsentDecision> decision,
      Function<ConsentDecision, Answer> answer) {
    page.blank().paragraph(title.in(language));
    page.pair(
        tell(Contract.STRATECH, decision, answer), tell(Contract.FLEXFRONT, decision, answer));
  }

  private List<String> tell(
      Contract contract,
      Function<Contract, ConsentDecision> decision,
      Function<ConsentDecision, Answer> answer) {
    Answer told = answer.apply(decision.apply(contract));
    clauses.computeIfAbsent(contract, unused -> new TreeSet<>()).addAll(told.clauses());
    law.addAll(told.law());
    return told.lines();
  }

  private void close() {
    page.blank().heading(StoryWords.READINGS.in(language));
    page.paragraph(StoryWords.READINGS_WARNING.in(language));
    teller.readings().forEach(reading -> page.entry("  ", reading));
    page.blank().heading(StoryWords.SOURCES.in(language));
    clauses.forEach(
        (contract, told) -> page.entry("  ", contract.title() + ": " + String.join("; ", told)));
    page.entry("  ", StoryWords.LAW.in(language) + ": " + String.join("; ", law));
    page.blank().paragraph(StoryWords.CLOSING.in(language));
  }

  private Function<Contract, ConsentDecision> silent(Instant at) {
    return contract -> Scene.at(at, contract, how);
  }

  private Function<Contract, ConsentDecision> objected(Instant at) {
    return contract -> Scene.at(Scene.HEARD, contract, how, Scene.objection(at));
  }

  private Function<Contract, ConsentDecision> wentLive(Instant at) {
    return contract -> Scene.at(Scene.AFTERWARDS, contract, how, Scene.goLive(at));
  }
}
