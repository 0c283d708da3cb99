package consumer

import eu.dpasdk.model.breach.Awareness
import eu.dpasdk.model.breach.BreachNoticed
import eu.dpasdk.model.casefile.CaseFile
import eu.dpasdk.model.casefile.Event
import eu.dpasdk.model.catalogue.FlexFrontTerms
import eu.dpasdk.model.decision.DutyStatus
import eu.dpasdk.model.party.Party
import eu.dpasdk.model.party.PartyRole
import eu.dpasdk.model.reading.Readings
import eu.dpasdk.model.term.MatterId
import eu.dpasdk.rules.docket.Docket
import eu.dpasdk.testkit.agreement.FaultyAgreement
import eu.dpasdk.testkit.assertion.DpaAssertions.assertThat
import eu.dpasdk.testkit.breach.BreachLaws
import eu.dpasdk.testkit.docket.DocketQuestion
import eu.dpasdk.testkit.docket.Lives
import eu.dpasdk.testkit.docket.WrongDockets
import eu.dpasdk.testkit.run.Laws
import eu.dpasdk.testkit.scenario.Expect.duty
import eu.dpasdk.testkit.scenario.Expect.question
import eu.dpasdk.testkit.scenario.Scenario
import eu.dpasdk.testkit.service.EventStore
import eu.dpasdk.testkit.service.EventStoreLaws
import eu.dpasdk.testkit.vectors.DocketVectors
import java.time.Instant
import java.util.stream.Stream
import net.jqwik.api.ForAll
import net.jqwik.api.Property
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

private val asked: Instant = Instant.parse("2026-07-01T10:00:00Z")

/** With jqwik: a property over lives, and laws that are inherited. */
class OnJqwikTest : EventStoreLaws {
    override fun emptyStore(): EventStore = InMemoryStore()

    @Property(tries = 100)
    fun nobodyOwesItself(@ForAll life: CaseFile) {
        Docket.of(life, asked, Readings.defaults()).duties().forEach {
            assertNotEquals(it.debtor(), it.creditor())
        }
    }
}

/** With JUnit alone: laws as dynamic tests, lives by number, a scenario, vectors, assertions. */
class OnPlainJunitTest {
    private val library = DocketQuestion { file, asOf ->
        Docket.of(file, asOf, Readings.defaults()).report()
    }

    @TestFactory
    fun lawsOfOurStore(): Stream<DynamicTest> = Laws.of(OnJqwikTest()).tests()
        .filter { it.displayName != "nobodyOwesItself" }

    @TestFactory
    fun vectors(): Stream<DynamicTest> =
        DocketVectors.tests { file, at, readings -> Docket.of(file, at, readings).report() }

    @Test
    fun fiftyEventsAndMore() {
        val lives: List<CaseFile> = Lives.stream(50, 28).limit(4).toList()
        assertTrue(lives.all { it.events().size >= 50 })
        assertEquals(lives, Lives.stream(50, 28).limit(4).toList())
    }

    @Test
    fun seventyTwoHours() {
        val breach = MatterId.of("lost-laptop")
        Scenario.under(
            FlexFrontTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Advieskantoor Voorbeeld")),
        )
            .on("2026-04-24T17:30") { at ->
                BreachNoticed.of(breach, PartyRole.CONTROLLER, Awareness.AWARE, at)
            }
            .then(
                "2026-04-27T17:29",
                "breach/lost-laptop",
                duty("notify-authority", DutyStatus.IN_FORCE).lateFrom("2026-04-27T17:30"),
                duty("record-breach", DutyStatus.IN_FORCE),
                question("RISK_QUESTION"),
            )
            .thenChangesAt("2026-04-27T17:30")
            .thenDocket("2026-04-27T17:30") { docket ->
                assertThat(docket).duty("breach/lost-laptop/notify-authority").isViolated()
            }
    }

    @Test
    fun aMistakeIsFoundWithTheLawItBreaks() {
        val laws = BreachLaws { WrongDockets.SEVENTY_TWO_HOURS_ARE_THREE_DAYS.over(library) }
        val broken = Laws.of(laws).broken("art33_1_seventyTwoElapsedHoursFromAwareness")
        assertTrue(broken.isPresent)
        val words: String = broken.get().describe()
        assertTrue(words.contains("art33_1"), words)
    }

    @Test
    fun almostValidAgreements() {
        val agreement =
            FlexFrontTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Advieskantoor Voorbeeld"))
        val faulty: FaultyAgreement = FaultyAgreement.of(agreement).findFirst().orElseThrow()
        assertTrue(faulty.place().startsWith("/"))
    }
}

private class InMemoryStore : EventStore {
    private val files = mutableMapOf<String, MutableList<Event>>()

    override fun append(caseFile: String, event: Event) {
        files.getOrPut(caseFile) { mutableListOf() }.add(event)
    }

    override fun replay(caseFile: String): List<Event> = files[caseFile]?.toList() ?: emptyList()
}
