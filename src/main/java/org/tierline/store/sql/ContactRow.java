package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.store.WordMaker;

/** How a contact stands in its row, and which words of it are found again. */
public final class ContactRow {
  private ContactRow() {}

  static <S extends SqlStatement<S>> S bind(S statement, Contact contact) {
    Caller caller = contact.caller();
    HandOff handOff = contact.handOff();
    return statement
        .bind("id", contact.id())
        .bind("number", contact.number())
        .bind("channel", contact.channel())
        .bind("state", contact.state())
        .bind("staffId", contact.staffId())
        .bind("callerName", caller.name())
        .bind("callerPhone", caller.phone())
        .bind("callerEmail", caller.email())
        .bind("callerZip", caller.zip())
        .bind("callerCountry", caller.country())
        .bind("callerLanguage", caller.language())
        .bind("callerAccount", caller.account())
        .bind("openedAt", contact.openedAt())
        .bind("promptReadAt", contact.promptReadAt())
        .bind("endedAt", contact.endedAt())
        .bind("closedAt", contact.closedAt())
        .bind("disposition", contact.disposition())
        .bind("notes", contact.notes())
        .bind("handOff", handOff == null ? null : Documents.write(handOff))
        .bind("version", contact.version());
  }

  static Contact contact(ResultSet row, StatementContext context) throws SQLException {
    Caller caller =
        new Caller(
            row.getString("caller_name"),
            row.getString("caller_phone"),
            row.getString("caller_email"),
            row.getString("caller_zip"),
            row.getString("caller_country"),
            row.getString("caller_language"),
            row.getString("caller_account"));
    return new Contact(
        Columns.key(row, "id"),
        row.getString("number"),
        Columns.constant(row, "channel", Channel.class),
        Columns.constant(row, "state", ContactState.class),
        Columns.key(row, "staff_id"),
        caller,
        Columns.instant(row, "opened_at"),
        Columns.instantOrNull(row, "prompt_read_at"),
        Columns.instantOrNull(row, "ended_at"),
        Columns.instantOrNull(row, "closed_at"),
        Columns.constantOrNull(row, "disposition", Disposition.class),
        row.getString("notes"),
        Documents.handOffOrNull(row.getString("hand_off")),
        row.getLong("version"));
  }

  static ContactSummary summary(ResultSet row, StatementContext context) throws SQLException {
    return new ContactSummary(
        Columns.key(row, "id"),
        row.getString("number"),
        Columns.constant(row, "channel", Channel.class),
        Columns.constant(row, "state", ContactState.class),
        row.getString("full_name"),
        row.getString("caller_name"),
        Columns.instant(row, "opened_at"),
        Columns.instantOrNull(row, "ended_at"),
        Columns.constantOrNull(row, "disposition", Disposition.class),
        row.getString("excerpt"));
  }

  /** The words by which a contact is found again. */
  public static List<String> words(Contact contact) {
    Caller caller = contact.caller();
    return words(contact.number(), caller.name(), caller.email(), caller.phone(), contact.notes());
  }

  /** Those of a contact as it stands in its row. */
  public static List<String> words(ResultSet row) throws SQLException {
    return words(
        row.getString("number"),
        row.getString("caller_name"),
        row.getString("caller_email"),
        row.getString("caller_phone"),
        row.getString("notes"));
  }

  private static List<String> words(
      String number,
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone,
      String notes) {
    Set<String> words = new LinkedHashSet<>(WordMaker.words(number));
    words.addAll(wordsOf(name));
    words.addAll(wordsOf(email));
    if (phone != null) {
      words.addAll(WordMaker.phoneWords(phone));
    }
    words.addAll(WordMaker.words(notes));
    return new ArrayList<>(words);
  }

  private static List<String> wordsOf(@Nullable String text) {
    return text == null ? List.of() : WordMaker.words(text);
  }
}
