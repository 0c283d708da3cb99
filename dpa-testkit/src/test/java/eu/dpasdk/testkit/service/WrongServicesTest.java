package eu.dpasdk.testkit.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.run.Laws;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a service does wrong breaks the law that is there for it. */
class WrongServicesTest {
  @Test
  void aStoreThatKeepsNoTwoEqualEventsLosesOne() {
    EventStoreLaws laws =
        () ->
            new InMemoryEventStore() {
              @Override
              public List<Event> replay(String caseFile) {
                return List.copyOf(new LinkedHashSet<>(super.replay(caseFile)));
              }
            };
    assertThat(Laws.of(laws).broken("appendedEventsAreReplayed")).isPresent();
  }

  @Test
  void aStoreOfOneListMixesCaseFiles() {
    EventStoreLaws laws =
        () ->
            new InMemoryEventStore() {
              @Override
              public void append(String caseFile, Event event) {
                super.append("all", event);
              }

              @Override
              public List<Event> replay(String caseFile) {
                return super.replay("all");
              }
            };
    assertThat(Laws.of(laws).broken("caseFilesDoNotMix")).isPresent();
    assertThat(Laws.of(laws).broken("anUnknownCaseFileIsEmpty")).isPresent();
  }

  @Test
  void aStoreThatGivesAwayItsListIsNoSnapshot() {
    EventStoreLaws laws =
        () ->
            new EventStore() {
              private final List<Event> all = new ArrayList<>();

              @Override
              public void append(String caseFile, Event event) {
                all.add(event);
              }

              @Override
              public List<Event> replay(String caseFile) {
                return all;
              }
            };
    assertThat(Laws.of(laws).broken("aReplayIsASnapshot")).isPresent();
  }

  @Test
  void aStoreThatForgetsAtRestartIsFoundOut() {
    EventStoreLaws laws =
        () ->
            new InMemoryEventStore() {
              @Override
              public EventStore reopened() {
                return new InMemoryEventStore();
              }
            };
    assertThat(Laws.of(laws).broken("theDocketOfTheReplayIsThatOfTheFile")).isPresent();
  }

  @Test
  void anAlarmOnceADayMissesChanges() {
    ClockLaws laws = () -> (file, now) -> Optional.of(now.plus(1, ChronoUnit.DAYS));
    assertThat(Laws.of(laws).broken("noChangeIsMissed")).isPresent();
    assertThat(Laws.of(laws).broken("theAlarmsComeToAnEnd")).isEmpty();
  }

  @Test
  void anAlarmThatDoesNotMoveNeverEnds() {
    ClockLaws laws = () -> (file, now) -> Optional.of(now);
    assertThat(Laws.of(laws).broken("anAlarmLiesAhead")).isPresent();
    assertThat(Laws.of(laws).broken("theAlarmsComeToAnEnd")).isPresent();
  }

  @Test
  void anAlarmInTheZoneOfTheMachineIsFoundOut() {
    ClockLaws laws =
        () ->
            (file, now) ->
                Docket.of(file, now, Readings.defaults())
                    .nextChange()
                    .map(
                        at ->
                            at.atZone(java.time.ZoneId.systemDefault())
                                .truncatedTo(ChronoUnit.DAYS)
                                .toInstant());
    assertThat(Laws.of(laws).broken("theMachinesOwnZoneMakesNoDifference")).isPresent();
  }

  @Test
  void aConsumerThatNeverReplacesKeepsWhatIsGone() {
    DocketConsumerLaws laws =
        () ->
            new DocketConsumer() {
              private final List<Task> all = new ArrayList<>();

              @Override
              public void accept(DocketReport docket) {
                docket
                    .matters()
                    .forEach(matter -> matter.duties().forEach(duty -> all.add(Task.of(duty))));
              }

              @Override
              public Collection<Task> tasks(String agreement) {
                return all;
              }
            };
    assertThat(Laws.of(laws).broken("repetitionChangesNothing")).isPresent();
    assertThat(Laws.of(laws).broken("agreementsDoNotMix")).isPresent();
    assertThat(Laws.of(laws).broken("everyDutyIsHeldAsItIs")).isEmpty();
  }

  @Test
  void aConsumerThatTakesWhateverComesLastIsOvertaken() {
    DocketConsumerLaws laws =
        () ->
            new LatestDocket() {
              private DocketReport last =
                  DocketReport.builder().agreement("none").at(java.time.Instant.EPOCH).build();

              @Override
              public void accept(DocketReport docket) {
                last = docket;
              }

              @Override
              public Collection<Task> tasks(String agreement) {
                LatestDocket only = new LatestDocket();
                only.accept(last);
                return only.tasks(agreement);
              }
            };
    assertThat(Laws.of(laws).broken("theNewestDocketCounts")).isPresent();
  }

  @Test
  void aConsumerThatRoundsToMinutesMovesDeadlines() {
    DocketConsumerLaws laws =
        () ->
            new LatestDocket() {
              @Override
              public Collection<Task> tasks(String agreement) {
                return super.tasks(agreement).stream()
                    .map(
                        task ->
                            new Task(
                                task.id(),
                                task.debtor(),
                                task.status(),
                                task.dueBefore().map(at -> at.minusSeconds(1))))
                    .toList();
              }
            };
    assertThat(Laws.of(laws).broken("everyDutyIsHeldAsItIs")).isPresent();
  }
}
