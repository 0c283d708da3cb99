package eu.dpasdk.rules.time;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/** The rules by which a time limit becomes a deadline, in the order in which they are applied. */
public enum TimeRule implements Rule {
  /** The hour that the autumn clock change repeats. */
  LOCAL_TIME_REPEATED(
      "time-local-time-repeated",
      of(
          "Een plaatselijke tijd die tweemaal voorkomt, geldt als het eerste van beide momenten.",
          "A local time that occurs twice is taken as the earlier of the two instants."),
      of(
          "De opgegeven tijd komt die nacht tweemaal voor; genomen is de eerste, {moment}.",
          "The time given occurs twice that night; the earlier was taken, {moment}."),
      Cited.ELAPSED),
  /** The hour that the spring clock change skips. */
  LOCAL_TIME_SKIPPED(
      "time-local-time-skipped",
      of(
          "Een plaatselijke tijd die niet bestaat, schuift door met het overgeslagen uur.",
          "A local time that does not exist is moved forward by the hour that was skipped."),
      of(
          "De opgegeven tijd bestaat die nacht niet; genomen is {moment}.",
          "The time given does not exist that night; {moment} was taken."),
      Cited.ELAPSED),
  /** Dutch law: the day of the event is not counted. */
  DUTCH_EVENT_DAY(
      "dutch-event-day-not-counted",
      of(
          "De dag van de gebeurtenis telt niet mee; de termijn begint de dag erna.",
          "The day of the event is not counted; the limit starts the day after."),
      of(
          "De dag van de gebeurtenis, {eventDay}, telt niet mee.",
          "The day of the event, {eventDay}, is not counted."),
      Cited.HR_2017),
  /** Article 3(1), second subparagraph: the day of the event is not counted. */
  UNION_EVENT_DAY(
      "reg1182-3.1-event-day-not-counted",
      of(
          "De dag van de gebeurtenis valt niet binnen een termijn in dagen, weken, maanden of"
              + " jaren.",
          "The day of the event does not fall within a limit in days, weeks, months or years."),
      of(
          "De dag van de gebeurtenis, {eventDay}, telt niet mee.",
          "The day of the event, {eventDay}, is not counted."),
      "Reg-1182/71 3(1)"),
  /** Dutch law: days are added; months and years end on the same number. */
  DUTCH_NOMINAL_END(
      "dutch-nominal-end",
      of(
          "Een termijn in dagen of weken loopt zoveel kalenderdagen; een termijn in maanden of"
              + " jaren eindigt op de dag met hetzelfde nummer.",
          "A limit in days or weeks runs that many calendar days; one in months or years ends on"
              + " the day with the same number."),
      of(
          "De termijn van {limit} loopt tot en met {day}.",
          "The limit of {limit} runs through {day}."),
      Cited.HR_2017),
  /** Article 3(2)(b) and (c): where a limit ends. */
  UNION_NOMINAL_END(
      "reg1182-3.2-nominal-end",
      of(
          "Een termijn in dagen eindigt met het laatste uur van de laatste dag; een termijn in"
              + " weken, maanden of jaren met de dag die dezelfde naam of hetzelfde nummer heeft.",
          "A limit in days ends with the last hour of its last day; one in weeks, months or years"
              + " with the day of the same name or number."),
      of(
          "De termijn van {limit} loopt tot en met {day}.",
          "The limit of {limit} runs through {day}."),
      "Reg-1182/71 3(2)",
      "CJEU C-171/03"),
  /** Article 3(2)(d): a part of a month counts in days of thirty. */
  UNION_PART_OF_MONTH(
      "reg1182-3.2d-part-of-month",
      of(
          "Voor een gedeelte van een maand telt een maand als dertig dagen.",
          "For a part of a month, a month counts as thirty days."),
      of(
          "Het gedeelte van een maand is {days} dagen: tot en met {day}.",
          "The part of a month is {days} days: through {day}."),
      "Reg-1182/71 3(2)(d)"),
  /** Dutch law: a month without the number ends on its last day. */
  DUTCH_MONTH_END(
      "dutch-month-end",
      of(
          "Heeft de laatste maand geen dag met dat nummer, dan eindigt de termijn op haar laatste"
              + " dag.",
          "If the last month has no day of that number, the limit ends on its last day."),
      of(
          "De maand heeft geen dag {number}; de termijn eindigt op {day}.",
          "The month has no day {number}; the limit ends on {day}."),
      Cited.HR_2017),
  /** Article 3(2)(c), second sentence: a month without the number ends on its last day. */
  UNION_MONTH_END(
      "reg1182-3.2c-month-end",
      of(
          "Ontbreekt de dag in de laatste maand, dan eindigt de termijn met de laatste dag van die"
              + " maand.",
          "If the day is missing from the last month, the limit ends with the last day of it."),
      of(
          "De maand heeft geen dag {number}; de termijn eindigt op {day}.",
          "The month has no day {number}; the limit ends on {day}."),
      "Reg-1182/71 3(2)(c)"),
  /** R9: a limit from 29 February ends on 1 March. */
  LEAP_DAY_TO_MARCH(
      "time-leap-day-to-march",
      of(
          "Volgens de andere lezing (R9) eindigt een termijn vanaf 29 februari op 1 maart.",
          "Under the other reading (R9) a limit from 29 February ends on 1 March."),
      of(
          "Zonder 29 februari eindigt de termijn volgens deze lezing op {day}.",
          "Without a 29 February the limit ends on {day} under this reading."),
      Cited.HR_2017),
  /** A contract that counts working days. */
  DUTCH_WORKING_DAYS(
      "dutch-working-days",
      of(
          "Werkdagen zijn de dagen die in de genoemde kalender geen weekend- of feestdag zijn.",
          "Working days are the days that are neither weekend nor holiday in the named calendar."),
      of(
          "De termijn van {limit} volgens kalender {calendar} loopt tot en met {day}.",
          "The limit of {limit} in calendar {calendar} runs through {day}."),
      "Atw 3"),
  /** Articles 2(2) and 3(3): working days. */
  UNION_WORKING_DAYS(
      "reg1182-3.3-working-days",
      of(
          "Alleen een termijn die in werkdagen is uitgedrukt, laat feestdagen en weekenden buiten"
              + " beschouwing.",
          "Only a limit expressed in working days leaves out holidays and weekends."),
      of(
          "De termijn van {limit} volgens kalender {calendar} loopt tot en met {day}.",
          "The limit of {limit} in calendar {calendar} runs through {day}."),
      "Reg-1182/71 2(2)",
      "Reg-1182/71 3(3)"),
  /** A contractual term does not roll over weekends and holidays. */
  CONTRACT_NO_ROLL(
      "contract-no-roll",
      of(
          "Een contractuele termijn schuift niet door: de Algemene termijnenwet geldt voor"
              + " termijnen in een wet.",
          "A contractual term does not roll on: the Algemene termijnenwet is for limits in"
              + " statutes."),
      of(
          "{day} is een weekend- of feestdag; de termijn schuift niet door.",
          "{day} is a weekend day or holiday; the term does not roll on."),
      "Atw 1(1)"),
  /** A contractual term that was agreed to roll, or is read so. */
  CONTRACT_ROLL(
      "contract-roll",
      of(
          "Is doorschuiven afgesproken, of wordt de overeenkomst zo gelezen, dan loopt de termijn"
              + " door tot de eerstvolgende werkdag.",
          "If a roll was agreed, or the agreement is read so, the term runs on to the next working"
              + " day."),
      of(
          "{from} is een weekend- of feestdag; de termijn schuift door naar {day}.",
          "{from} is a weekend day or holiday; the term rolls on to {day}."),
      "Atw 1(1)"),
  /** Article 3(4): the last day is not a working day. */
  UNION_ROLL(
      "reg1182-3.4-next-working-day",
      of(
          "Is de laatste dag een feestdag, zondag of zaterdag, dan eindigt de termijn met de"
              + " volgende werkdag.",
          "If the last day is a holiday, Sunday or Saturday, the limit ends with the next working"
              + " day."),
      of(
          "{from} is een weekend- of feestdag; de termijn eindigt op {day}.",
          "{from} is a weekend day or holiday; the limit ends on {day}."),
      "Reg-1182/71 3(4)"),
  /** Article 3(5): a limit of two days or more holds two working days. */
  UNION_TWO_WORKING_DAYS(
      "reg1182-3.5-two-working-days",
      of(
          "Een termijn van twee dagen of meer omvat ten minste twee werkdagen.",
          "A limit of two days or more includes at least two working days."),
      of(
          "Tot en met {from} zijn er minder dan twee werkdagen; de termijn loopt tot en met {day}.",
          "Through {from} there are fewer than two working days; the limit runs through {day}."),
      "Reg-1182/71 3(5)"),
  /** Article 1(1) Algemene termijnenwet. */
  STATUTE_ROLL(
      "atw-1.1-next-working-day",
      of(
          "Een wettelijke termijn die op een zaterdag, zondag of algemeen erkende feestdag eindigt,"
              + " wordt verlengd tot en met de eerstvolgende andere dag.",
          "A statutory limit that ends on a Saturday, Sunday or generally recognised holiday is"
              + " extended through the next day that is none of these."),
      of(
          "{from} is een weekend- of feestdag; de termijn wordt verlengd tot en met {day}.",
          "{from} is a weekend day or holiday; the limit is extended through {day}."),
      "Atw 1(1)"),
  /** Article 2 Algemene termijnenwet. */
  STATUTE_TWO_WORKING_DAYS(
      "atw-2-two-working-days",
      of(
          "Een wettelijke termijn van ten minste drie dagen bevat ten minste twee dagen die geen"
              + " weekend- of feestdag zijn.",
          "A statutory limit of at least three days holds at least two days that are neither"
              + " weekend nor holiday."),
      of(
          "Tot en met {from} zijn er minder dan twee zulke dagen; de termijn loopt tot en met"
              + " {day}.",
          "Through {from} there are fewer than two such days; the limit runs through {day}."),
      "Atw 2"),
  /** Article 4(a) Algemene termijnenwet. */
  STATUTE_EXCLUDED(
      "atw-4-excluded-limits",
      of(
          "De wet geldt niet voor termijnen in uren, in meer dan 90 dagen, twaalf weken of drie"
              + " maanden, of in jaren.",
          "The act does not cover limits in hours, in more than 90 days, twelve weeks or three"
              + " months, or in years."),
      of(
          "Een termijn van {limit} valt buiten de Algemene termijnenwet; er wordt niet verlengd.",
          "A limit of {limit} is outside the Algemene termijnenwet; nothing is extended."),
      "Atw 4(a)"),
  /**
   * Article 3(4), second sentence; Article 1(2) Algemene termijnenwet: no roll when counting back.
   */
  COUNTED_BACK(
      "counted-back-no-roll",
      of(
          "Een termijn die wordt teruggerekend, schuift niet door.",
          "A limit that is counted back does not roll."),
      of(
          "De termijn van {limit}, teruggerekend vanaf {eventDay}, komt uit op {day}.",
          "The limit of {limit}, counted back from {eventDay}, reaches {day}."),
      "Reg-1182/71 3(4)",
      "Atw 1(2)"),
  /** R20: every day of the limit stays free. */
  COUNTED_BACK_CLEAR(
      "counted-back-clear-period",
      of(
          "Alle dagen van een teruggerekende termijn liggen tussen de handeling en de gebeurtenis.",
          "Every day of a limit that is counted back lies between the act and the event."),
      of(
          "Alle dagen vanaf {from} moeten vrij blijven; de laatste dag is {day}.",
          "Every day from {from} on must stay free; the last day is {day}."),
      "Reg-1182/71 3(2)"),
  /** R20, other reading: the day reached still counts. */
  COUNTED_BACK_LAST_DAY(
      "counted-back-last-day-counts",
      of(
          "Volgens de andere lezing (R20) mag de handeling nog op de dag waarop het terugrekenen"
              + " uitkomt.",
          "Under the other reading (R20) the act may still be done on the day reached."),
      of("De laatste dag is {day}.", "The last day is {day}."),
      "Reg-1182/71 3(2)"),
  /** Dutch law: the limit ends at midnight after its last day. */
  DUTCH_END_OF_DAY(
      "dutch-end-of-last-day",
      of(
          "De termijn eindigt aan het einde van de laatste dag, om middernacht plaatselijke tijd.",
          "The limit ends at the end of its last day, at midnight local time."),
      of(
          "Op tijd is tot en met {day}; vanaf {end} is het te laat.",
          "Timely through {day}; late from {end}."),
      Cited.HR_2017),
  /** Article 3(2)(b): the limit ends with the last hour of its last day. */
  UNION_END_OF_DAY(
      "reg1182-3.2b-end-of-last-day",
      of(
          "De termijn eindigt met het einde van het laatste uur van de laatste dag.",
          "The limit ends with the end of the last hour of its last day."),
      of(
          "Op tijd is tot en met {day}; vanaf {end} is het te laat.",
          "Timely through {day}; late from {end}."),
      "Reg-1182/71 3(2)(b)"),
  /** R4, default: elapsed hours. */
  HOURS_ELAPSED(
      "hours-elapsed",
      of(
          "Een termijn in uren is verstreken tijd vanaf het moment van de gebeurtenis.",
          "A limit in hours is elapsed time from the instant of the event."),
      of(
          "De termijn van {limit} vanaf {from} eindigt op {end}.",
          "The limit of {limit} from {from} ends on {end}."),
      Cited.ELAPSED),
  /** Article 3(1), first subparagraph: the hour of the event is not counted. */
  HOUR_OF_EVENT_NOT_COUNTED(
      "reg1182-3.1-event-hour-not-counted",
      of(
          "Het uur van de gebeurtenis valt niet binnen een termijn in uren.",
          "The hour of the event does not fall within a limit in hours."),
      of(
          "Het uur van de gebeurtenis telt niet mee; de termijn begint op {from}.",
          "The hour of the event is not counted; the limit starts on {from}."),
      "Reg-1182/71 3(1)"),
  /** R4: Article 3(5) applied to hours. */
  HOURS_TWO_WORKING_DAYS(
      "reg1182-3.5-hours-two-working-days",
      of(
          "Volgens een andere lezing (R4) bevat ook een termijn van 48 uur of meer ten minste twee"
              + " werkdagen.",
          "Under another reading (R4) a limit of 48 hours or more, too, holds at least two"
              + " working days."),
      of(
          "Er zijn minder dan twee werkdagen; de termijn loopt tot het einde van {day}.",
          "There are fewer than two working days; the limit runs to the end of {day}."),
      "Reg-1182/71 3(5)");

  private final RuleText text;

  TimeRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }

  /** Citations that several rules share. */
  private static final class Cited {
    static final String HR_2017 = "HR ECLI:NL:HR:2017:2225";
    static final String ELAPSED = "Reg-1182/71 3(2)(a)";
  }
}
