package eu.dpasdk.model.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {
  private static final RecordedTime MON_2026_03_02_09_00 = RecordedTime.parse("2026-03-02T08:00Z");

  @ParameterizedTest
  @EnumSource(
      value = Channel.class,
      names = {"PORTAL", "WEBSITE"})
  void messageDoesNotTravelByPortalOrWebsite(Channel channel) {
    assertThatThrownBy(() -> MessageDelivery.arrived(channel, MON_2026_03_02_09_00))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/channel");
  }

  @ParameterizedTest
  @EnumSource(
      value = Channel.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PORTAL", "WEBSITE"})
  void messageTravelsByEveryOtherChannel(Channel channel) {
    assertThat(MessageDelivery.arrived(channel, MON_2026_03_02_09_00).channel()).isEqualTo(channel);
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void tagsOfTheJsonForm(JacksonLine line) {
    assertThat(line.write(MessageDelivery.arrived(Channel.EMAIL, MON_2026_03_02_09_00)))
        .isEqualTo(
            "{\"type\":\"message\",\"channel\":\"EMAIL\",\"arrived\":\"2026-03-02T08:00:00Z\"}");
    assertThat(
            line.write(
                PortalDelivery.alerted("FlexFront", MON_2026_03_02_09_00, MON_2026_03_02_09_00)))
        .isEqualTo(
            "{\"type\":\"portal\",\"portal\":\"FlexFront\",\"posted\":\"2026-03-02T08:00:00Z\","
                + "\"alerted\":\"2026-03-02T08:00:00Z\"}");
    assertThat(line.write(PublicationDelivery.of("www.stratech.nl", MON_2026_03_02_09_00)))
        .isEqualTo(
            "{\"type\":\"publication\",\"place\":\"www.stratech.nl\","
                + "\"published\":\"2026-03-02T08:00:00Z\"}");
  }

  @Test
  void officeMustCloseAfterItOpens() {
    LocalTime nine = LocalTime.of(9, 0);
    assertThatThrownBy(() -> BusinessHours.of(nine, nine, HolidayCalendarIds.NL_ATW))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/closes");
    assertThat(BusinessHours.of(nine, nine.plusNanos(1), HolidayCalendarIds.NL_ATW).opens())
        .isEqualTo(nine);
  }
}
