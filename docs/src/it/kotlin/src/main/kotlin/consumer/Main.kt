package consumer

import eu.dpasdk.model.casefile.CaseFile
import eu.dpasdk.model.catalogue.StratechTerms
import eu.dpasdk.model.law.Language
import eu.dpasdk.model.notice.Channel
import eu.dpasdk.model.notice.MessageDelivery
import eu.dpasdk.model.party.Party
import eu.dpasdk.model.party.PartyRole
import eu.dpasdk.model.reading.Readings
import eu.dpasdk.model.subprocessing.ChangeId
import eu.dpasdk.model.subprocessing.ChangeNotified
import eu.dpasdk.model.subprocessing.ConsentStatus
import eu.dpasdk.model.subprocessing.SubProcessor
import eu.dpasdk.model.time.RecordedTime
import eu.dpasdk.rules.book.Explanations
import eu.dpasdk.rules.docket.Docket
import eu.dpasdk.rules.reading.Interpretation
import eu.dpasdk.rules.subprocessing.SubProcessorConsent
import java.time.Instant

/** Asks for consent and for a docket; every type is declared, and none of them is a platform type. */
fun main() {
    val friday = Instant.parse("2026-03-12T23:00:00Z")
    val notice: ChangeNotified =
        ChangeNotified.builder()
            .change(ChangeId.of("other-hosting"))
            .delivery(
                MessageDelivery.arrived(
                    Channel.EMAIL,
                    RecordedTime.parse("2026-03-02T09:00:00+01:00"),
                ),
            )
            .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
            .build()
    val municipality: Party = Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld")
    val file: CaseFile = CaseFile.of(StratechTerms.agreementWith(municipality), listOf(notice))
    val decision = SubProcessorConsent.of(file, friday, Interpretation.dutch()).decisions().first()
    check(decision.status() == ConsentStatus.DEEMED_NO_OBJECTION) { decision }
    val sentence: String = Explanations.full(decision.reasons().first(), Language.EN)
    println(sentence)

    val docket: Docket = Docket.of(file, friday, Readings.defaults())
    val next: Instant? = docket.nextChange().orElse(null)
    println("${docket.duties().size} duties, next change $next")
}
