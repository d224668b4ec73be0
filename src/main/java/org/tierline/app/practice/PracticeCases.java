package org.tierline.app.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tierline.app.practice.PracticePeople.Person;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Invents cases for people: forms, offices and events that go together. */
public final class PracticeCases {
  private final PracticePeople people;
  private final Random random;
  private final LocalDate today;
  private long serial = 912_345_600L;

  PracticeCases(PracticePeople people, LocalDate today) {
    this.people = people;
    this.random = people.random();
    this.today = today;
  }

  /**
   * A person with the case invented for them.
   *
   * @param story what kind of case it is, such as {@code CARD_MAILED}
   * @param json the case as a line of {@code cases.ndjson}
   */
  public record PracticeCase(Person person, String story, String receiptNumber, String json) {}

  /** What kinds of cases there are: form, category, office, what happened last, what comes next. */
  private enum Story {
    CARD_MAILED("I-765", "C09", "NBC", "Card Was Mailed To Me", "Allow 30 days for delivery."),
    JUST_MAILED("I-765", "C09", "NBC", "Card Was Mailed To Me", "Allow 30 days for delivery."),
    WORK_PENDING("I-765", "C08", "PSC", "Case Was Received", "We will send a notice."),
    GREEN_CARD("I-90", "", "PSC", "Fingerprints Were Taken", "We will send a notice."),
    ADJUSTMENT("I-485", "", "NBC", "Interview Was Scheduled", "Come to the interview."),
    RELATIVE("I-130", "", "TSC", "Case Was Received", "We will send a notice."),
    EVIDENCE(
        "I-129F", "", "CSC", "Request for Additional Evidence Was Sent", "Answer the request."),
    CITIZEN("N-400", "", "NBC", "Interview Was Scheduled", "Come to the interview."),
    CONDITIONS("I-751", "", "VSC", "Case Was Received", "We will send a notice."),
    TRAVEL("I-131", "", "NSC", "Case Was Approved", "We will mail the document."),
    ABROAD("I-730", "", "NAI", "Case Was Received", "We will send a notice."),
    CERTIFICATE("N-565", "", "NSC", "Notice Was Returned To USCIS", "Check the address.");

    private final String form;
    private final String category;
    private final String office;
    private final String status;
    private final String next;

    Story(String form, String category, String office, String status, String next) {
      this.form = form;
      this.category = category;
      this.office = office;
      this.status = status;
      this.next = next;
    }
  }

  List<PracticeCase> make(int count) {
    List<PracticeCase> cases = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Story story = Story.values()[i % Story.values().length];
      cases.add(make(people.next(), story));
    }
    return cases;
  }

  private PracticeCase make(Person person, Story story) {
    serial += 1 + random.nextInt(900);
    String receipt = "IOE%010d".formatted(serial);
    LocalDate received = today.minusDays(60 + random.nextInt(500));
    LocalDate last =
        story == Story.JUST_MAILED ? today.minusDays(6) : today.minusDays(35 + random.nextInt(60));
    if (last.isBefore(received)) {
      last = received.plusDays(5);
    }
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("receiptNumber", receipt).put("form", story.form);
    if (!story.category.isEmpty()) {
      record.put("category", story.category);
    }
    record.put("receivedOn", received.toString());
    record.putObject("location").put("office", story.office);
    record.set("subject", subject(person));
    record
        .putObject("status")
        .put("title", story.status)
        .put("on", last.toString())
        .put("next", story.next);
    happened(record, story, received, last);
    if (random.nextInt(8) == 0) {
      Person attorney = people.next();
      record
          .putObject("representative")
          .put("name", attorney.fullName())
          .put("firm", attorney.familyName() + " Law")
          .put("g28On", received.toString());
    }
    return new PracticeCase(person, story.name(), receipt, record.toString());
  }

  private static ObjectNode subject(Person person) {
    ObjectNode subject = JsonNodeFactory.instance.objectNode();
    subject
        .put("givenName", person.givenName())
        .put("middleName", person.middleName())
        .put("familyName", person.familyName())
        .put("dateOfBirth", person.dateOfBirth().toString())
        .put("aNumber", person.aNumber())
        .put("phone", person.phone())
        .put("email", person.email());
    subject
        .putObject("address")
        .put("street", person.street())
        .put("city", person.place().city())
        .put("state", person.place().state())
        .put("zip", person.place().zip())
        .put("country", "US");
    return subject;
  }

  private void happened(ObjectNode record, Story story, LocalDate received, LocalDate last) {
    ArrayNode notices = record.putArray("notices");
    notices
        .addObject()
        .put("kind", "RECEIPT_NOTICE")
        .put("sentOn", received.plusDays(2).toString());
    ArrayNode history = record.putArray("history");
    history.addObject().put("on", received.toString()).put("event", "Received at the lockbox");
    switch (story) {
      case CARD_MAILED, JUST_MAILED ->
          notices.addObject().put("kind", "CARD").put("sentOn", last.toString());
      case TRAVEL ->
          notices.addObject().put("kind", "APPROVAL_NOTICE").put("sentOn", last.toString());
      case EVIDENCE ->
          notices.addObject().put("kind", "REQUEST_FOR_EVIDENCE").put("sentOn", last.toString());
      case ADJUSTMENT, CITIZEN -> interview(record, notices, last);
      case CONDITIONS -> fingerprints(record, notices, last);
      default -> history.addObject().put("on", last.toString()).put("event", "Biometrics taken");
    }
    if (story == Story.CARD_MAILED || story == Story.JUST_MAILED) {
      record.putArray("documents").addObject().put("kind", "EAD").put("issuedBy", "NBC");
    }
  }

  private void interview(ObjectNode record, ArrayNode notices, LocalDate last) {
    notices.addObject().put("kind", "INTERVIEW_NOTICE").put("sentOn", last.toString());
    OffsetDateTime at =
        today
            .plusDays(7 + random.nextInt(40))
            .atTime(LocalTime.of(15, 30))
            .atOffset(ZoneOffset.UTC);
    record
        .putArray("appointments")
        .addObject()
        .put("kind", "INTERVIEW")
        .put("office", "DAL")
        .put("at", at.toString())
        .put("timesRescheduled", 0);
  }

  /** Nine days ahead and never moved: the online account moves it (A4). */
  private void fingerprints(ObjectNode record, ArrayNode notices, LocalDate last) {
    notices.addObject().put("kind", "BIOMETRICS_NOTICE").put("sentOn", last.toString());
    record
        .putArray("appointments")
        .addObject()
        .put("kind", "BIOMETRICS")
        .put("office", "DAL")
        .put("at", today.plusDays(9).atTime(15, 0).atOffset(ZoneOffset.UTC).toString())
        .put("timesRescheduled", 0);
  }
}
