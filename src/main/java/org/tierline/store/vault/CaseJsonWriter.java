package org.tierline.store.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a case record; what is missing is left out. */
final class CaseJsonWriter {
  private CaseJsonWriter() {}

  static String write(CaseRecord record) {
    ObjectNode json = CaseJson.JSON.createObjectNode();
    json.put("receiptNumber", record.receiptNumber().value());
    json.put("form", record.form());
    put(json, "category", record.category());
    json.put("receivedOn", record.receivedOn().toString());
    put(json, "account", record.account());
    json.put("protection", record.protection().name());
    json.put("premiumProcessing", record.premiumProcessing());
    if (record.location() != null) {
      json.putObject("location").put("office", record.location());
    }
    put(json, "adjudicatedBy", record.adjudicatedBy());
    if (record.subject() != null) {
      subject(json.putObject("subject"), record.subject());
    }
    if (record.petitioner() != null) {
      petitioner(json.putObject("petitioner"), record.petitioner());
    }
    list(json, "parties", record.parties(), CaseJsonWriter::party);
    if (record.representative() != null) {
      representative(json.putObject("representative"), record.representative());
    }
    list(json, "consents", record.consents(), CaseJsonWriter::consent);
    list(json, "guardianships", record.guardianships(), CaseJsonWriter::guardianship);
    if (record.safeContact() != null) {
      json.putObject("safeContact").put("phone", record.safeContact());
    }
    if (record.status() != null) {
      status(json.putObject("status"), record.status());
    }
    list(json, "notices", record.notices(), CaseJsonWriter::notice);
    list(json, "appointments", record.appointments(), CaseJsonWriter::appointment);
    list(json, "documents", record.documents(), CaseJsonWriter::document);
    list(json, "history", record.history(), CaseJsonWriter::event);
    UnknownKeys.putBack(json, record.other(), CaseJson.JSON);
    return CaseJson.JSON.writeValueAsString(json);
  }

  private static void subject(ObjectNode json, CaseRecord.Subject subject) {
    put(json, "givenName", subject.givenName());
    put(json, "middleName", subject.middleName());
    json.put("familyName", subject.familyName());
    json.put("dateOfBirth", subject.dateOfBirth().toString());
    ANumber aNumber = subject.aNumber();
    put(json, "aNumber", aNumber == null ? null : aNumber.value());
    address(json, subject.address());
    put(json, "phone", subject.phone());
    put(json, "email", subject.email());
    json.put("military", subject.military());
  }

  private static void petitioner(ObjectNode json, CaseRecord.Organization petitioner) {
    json.put("organization", petitioner.name());
    put(json, "contactName", petitioner.contactName());
    address(json, petitioner.address());
    put(json, "phone", petitioner.phone());
    put(json, "email", petitioner.email());
  }

  private static void address(ObjectNode json, @Nullable Address address) {
    if (address != null) {
      json.putObject("address")
          .put("street", address.street())
          .put("city", address.city())
          .put("state", address.state())
          .put("zip", address.zip())
          .put("country", address.country());
    }
  }

  private static void party(ObjectNode json, CaseRecord.Party party) {
    json.put("relationship", party.relationship()).put("name", party.name());
  }

  private static void representative(ObjectNode json, CaseRecord.Representative representative) {
    json.put("name", representative.name());
    put(json, "firm", representative.firm());
    json.put("g28On", representative.g28On().toString());
    put(json, "endsOn", representative.endsOn());
  }

  private static void consent(ObjectNode json, CaseRecord.Consent consent) {
    json.put("to", consent.to()).put("from", consent.from().toString());
    put(json, "until", consent.until());
    json.put("writtenByApplicant", consent.writtenByApplicant());
  }

  private static void guardianship(ObjectNode json, CaseRecord.Guardianship guardianship) {
    json.put("name", guardianship.name()).put("onFileSince", guardianship.onFileSince().toString());
  }

  private static void status(ObjectNode json, CaseRecord.Status status) {
    json.put("title", status.title()).put("on", status.on().toString());
    put(json, "next", status.next());
  }

  private static void notice(ObjectNode json, CaseRecord.Notice notice) {
    json.put("kind", notice.kind().name()).put("sentOn", notice.sentOn().toString());
    put(json, "inquireFrom", notice.inquireFrom());
  }

  private static void appointment(ObjectNode json, CaseRecord.Appointment appointment) {
    Instant at = appointment.at();
    json.put("kind", appointment.kind().name())
        .put("office", appointment.office())
        .put("at", at.toString())
        .put("timesRescheduled", appointment.timesRescheduled());
  }

  private static void document(ObjectNode json, CaseRecord.Document document) {
    json.put("kind", document.kind().name()).put("issuedBy", document.issuedBy());
  }

  private static void event(ObjectNode json, CaseRecord.Event event) {
    json.put("on", event.on().toString()).put("event", event.event());
  }

  private static <T> void list(
      ObjectNode json, String key, List<T> items, BiConsumer<ObjectNode, T> write) {
    ArrayNode list = json.putArray(key);
    for (T item : items) {
      write.accept(list.addObject(), item);
    }
  }

  private static void put(ObjectNode json, String key, @Nullable String text) {
    if (text != null) {
      json.put(key, text);
    }
  }

  private static void put(ObjectNode json, String key, @Nullable LocalDate day) {
    if (day != null) {
      json.put(key, day.toString());
    }
  }
}
