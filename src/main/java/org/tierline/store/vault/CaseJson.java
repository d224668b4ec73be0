package org.tierline.store.vault;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.AppointmentKind;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.cases.NoticeKind;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a case record in the format of {@code cases.ndjson}. */
public final class CaseJson {
  /** Without buffers that are used again: a record would stay in them after it was closed. */
  static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private CaseJson() {}

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException naming the key and what is wrong with it, never its value
   */
  public static CaseRecord read(String line) {
    JsonFields fields = JsonFields.of(parsed(line));
    Optional<JsonFields> subject = fields.object("subject");
    Optional<JsonFields> petitioner = fields.object("petitioner");
    if (subject.isPresent() == petitioner.isPresent()) {
      throw fields.wrong("subject", "either it or petitioner must be there");
    }
    ReceiptNumber receiptNumber =
        fields.parsed(
            "receiptNumber",
            ReceiptNumber::parse,
            "is no receipt number (three letters, ten digits)");
    return new CaseRecord(
        receiptNumber,
        fields.code("form"),
        fields.codeOrNull("category"),
        fields.day("receivedOn"),
        fields.textOrNull("account"),
        fields.constantOr("protection", Protection.class, Protection.NONE),
        fields.flag("premiumProcessing"),
        inside(fields, "location", object -> object.codeOrNull("office")),
        fields.codeOrNull("adjudicatedBy"),
        subject.map(CaseJson::subject).orElse(null),
        petitioner.map(CaseJson::petitioner).orElse(null),
        fields.list("parties", CaseJson::party),
        fields.object("representative").map(CaseJson::representative).orElse(null),
        fields.list("consents", CaseJson::consent),
        fields.list("guardianships", CaseJson::guardianship),
        inside(fields, "safeContact", object -> object.textOrNull("phone")),
        fields.object("status").map(CaseJson::status).orElse(null),
        fields.list("notices", CaseJson::notice),
        fields.list("appointments", CaseJson::appointment),
        fields.list("documents", CaseJson::document),
        fields.list("history", CaseJson::event),
        fields.unknown());
  }

  /** Writes a record as one line. */
  public static String write(CaseRecord record) {
    return CaseJsonWriter.write(record);
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      // Its message may quote the line, so it is not passed on.
      throw new IllegalArgumentException(
          "the line: is not JSON, column " + Math.max(1, e.getLocation().getColumnNr()));
    }
  }

  /** The one value of a small object, such as {@code {"office":"NBC"}}. */
  private static @Nullable String inside(
      JsonFields fields, String key, Function<JsonFields, @Nullable String> inner) {
    Optional<JsonFields> object = fields.object(key);
    if (object.isEmpty()) {
      return null;
    }
    String value = inner.apply(object.get());
    object.get().end();
    return value;
  }

  private static CaseRecord.Subject subject(JsonFields fields) {
    CaseRecord.Subject subject =
        new CaseRecord.Subject(
            fields.textOrNull("givenName"),
            fields.textOrNull("middleName"),
            fields.text("familyName"),
            fields.day("dateOfBirth"),
            fields.<ANumber>parsedOrNull("aNumber", ANumber::parse, "is no A-number"),
            fields.object("address").map(CaseJson::address).orElse(null),
            fields.textOrNull("phone"),
            fields.textOrNull("email"),
            fields.flag("military"));
    fields.end();
    return subject;
  }

  private static CaseRecord.Organization petitioner(JsonFields fields) {
    CaseRecord.Organization organization =
        new CaseRecord.Organization(
            fields.text("organization"),
            fields.textOrNull("contactName"),
            fields.object("address").map(CaseJson::address).orElse(null),
            fields.textOrNull("phone"),
            fields.textOrNull("email"));
    fields.end();
    return organization;
  }

  private static Address address(JsonFields fields) {
    String country = fields.textOrEmpty("country");
    Address address =
        new Address(
            fields.textOrEmpty("street"),
            fields.textOrEmpty("city"),
            fields.textOrEmpty("state"),
            fields.textOrEmpty("zip"),
            country.isEmpty() ? "US" : country);
    fields.end();
    return address;
  }

  private static CaseRecord.Party party(JsonFields fields) {
    return new CaseRecord.Party(fields.text("relationship"), fields.text("name"));
  }

  private static CaseRecord.Representative representative(JsonFields fields) {
    CaseRecord.Representative representative =
        new CaseRecord.Representative(
            fields.text("name"),
            fields.textOrNull("firm"),
            fields.day("g28On"),
            fields.dayOrNull("endsOn"));
    fields.end();
    return representative;
  }

  private static CaseRecord.Consent consent(JsonFields fields) {
    return new CaseRecord.Consent(
        fields.text("to"),
        fields.day("from"),
        fields.dayOrNull("until"),
        fields.flag("writtenByApplicant"));
  }

  private static CaseRecord.Guardianship guardianship(JsonFields fields) {
    return new CaseRecord.Guardianship(fields.text("name"), fields.day("onFileSince"));
  }

  private static CaseRecord.Status status(JsonFields fields) {
    CaseRecord.Status status =
        new CaseRecord.Status(fields.text("title"), fields.day("on"), fields.textOrNull("next"));
    fields.end();
    return status;
  }

  private static CaseRecord.Notice notice(JsonFields fields) {
    return new CaseRecord.Notice(
        fields.constant("kind", NoticeKind.class),
        fields.day("sentOn"),
        fields.dayOrNull("inquireFrom"));
  }

  private static CaseRecord.Appointment appointment(JsonFields fields) {
    return new CaseRecord.Appointment(
        fields.constant("kind", AppointmentKind.class),
        fields.code("office"),
        fields.instant("at"),
        fields.count("timesRescheduled"));
  }

  private static CaseRecord.Document document(JsonFields fields) {
    return new CaseRecord.Document(
        fields.constant("kind", DocumentKind.class), fields.code("issuedBy"));
  }

  private static CaseRecord.Event event(JsonFields fields) {
    return new CaseRecord.Event(fields.day("on"), fields.text("event"));
  }
}
