package eu.dpasdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-05, ma 5 januari 2026,    Mon 5 January 2026",
    "2026-02-10, di 10 februari 2026,  Tue 10 February 2026",
    "2026-03-11, wo 11 maart 2026,     Wed 11 March 2026",
    "2026-04-02, do 2 april 2026,      Thu 2 April 2026",
    "2026-05-01, vr 1 mei 2026,        Fri 1 May 2026",
    "2026-06-06, za 6 juni 2026,       Sat 6 June 2026",
    "2026-07-05, zo 5 juli 2026,       Sun 5 July 2026",
    "2026-08-31, ma 31 augustus 2026,  Mon 31 August 2026",
    "2026-09-30, wo 30 september 2026, Wed 30 September 2026",
    "2026-10-25, zo 25 oktober 2026,   Sun 25 October 2026",
    "2026-11-01, zo 1 november 2026,   Sun 1 November 2026",
    "2026-12-31, do 31 december 2026,  Thu 31 December 2026"
  })
  void days(LocalDate day, String dutch, String english) {
    assertThat(Dates.day(day, Language.NL)).isEqualTo(dutch);
    assertThat(Dates.day(day, Language.EN)).isEqualTo(english);
  }

  @Test
  void momentsTellTheirOffset() {
    assertThat(Dates.moment(OffsetDateTime.parse("2026-03-12T14:20+01:00"), Language.EN))
        .isEqualTo("Thu 12 March 2026 at 14:20 (+01:00)");
    assertThat(Dates.moment(OffsetDateTime.parse("2026-03-12T14:20Z"), Language.NL))
        .isEqualTo("do 12 maart 2026 om 14:20 (UTC)");
    assertThat(
            Dates.moment(
                Instant.parse("2026-06-30T22:30:00Z"), ZoneId.of("Europe/Amsterdam"), Language.EN))
        .isEqualTo("Wed 1 July 2026 at 00:30 (+02:00)");
  }
}
