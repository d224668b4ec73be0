package org.tierline.app.practice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A calendar of invented public engagements around a day: one that was, two to come. */
final class PracticeEvents {
  private PracticeEvents() {}

  static String calendar(LocalDate today) {
    return String.join(
        "\r\n",
        "BEGIN:VCALENDAR",
        event("practice-1", "Green cards: renew and replace", today.minusDays(20)),
        event("practice-2", "Naturalization, step by step", today.plusDays(7)),
        event("practice-3", "Change of address, online and by phone", today.plusDays(21)),
        "END:VCALENDAR",
        "");
  }

  private static String event(String uid, String title, LocalDate day) {
    String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    return String.join(
        "\r\n",
        "BEGIN:VEVENT",
        "UID:" + uid,
        "SUMMARY:" + title.replace(",", "\\,"),
        "DTSTART;TZID=America/New_York:" + date + "T180000",
        "DTEND;TZID=America/New_York:" + date + "T193000",
        "LOCATION:Public library\\, main hall",
        "COMMENT:Register by the day before.",
        "URL:https://www.uscis.gov/outreach",
        "CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL=Code 4711:tel:+18005550100",
        "DESCRIPTION:What to bring\\, what to expect\\, and questions at the end.",
        "ATTACH;FILENAME=How to contact us:https://www.uscis.gov/contactcenter",
        "END:VEVENT");
  }
}
