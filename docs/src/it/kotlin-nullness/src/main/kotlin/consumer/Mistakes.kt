package consumer

import eu.dpasdk.model.casefile.CaseFile
import eu.dpasdk.model.party.Party
import eu.dpasdk.model.party.PartyRole
import eu.dpasdk.model.subprocessing.ConsentReport
import eu.dpasdk.model.time.TimeLimit
import eu.dpasdk.rules.subprocessing.SubProcessorConsent
import java.time.Instant

/** Null for a text of the model. */
fun nullForAText(): Party = Party.named(PartyRole.CONTROLLER, null)

/** A text that may be null, for a text to be parsed. */
fun perhapsNullForAText(text: String?): TimeLimit = TimeLimit.parse(text)

/** Null for an element of a list. */
fun nullForAnElement(file: CaseFile): CaseFile = CaseFile.of(file.agreement(), listOf(null))

/** Null for a question to the rules. */
fun nullForAQuestion(file: CaseFile): ConsentReport = SubProcessorConsent.of(file, Instant.EPOCH, null)
