package org.tierline.proof.canary;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.tierline.app.Services;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/**
 * A desk at which one number is said again and again: of a Section 1367 case here, of none at its
 * twin. Everything else is the same at both.
 */
final class SweptDesk implements AutoCloseable {
  static final String SAID = "IOE0000000002";
  static final String OPEN = "IOE0000000001";
  private static final String NO_SUCH = "E-T1ERZZ123F";

  final Oversight desk = new Oversight(11);
  private final StaffSession cleared;
  final Map<String, StaffSession> uncleared = new TreeMap<>();

  SweptDesk(boolean isProtected) {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("vera", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("olga", Role.TIER_2);
    List<Role> roles = List.of(Role.TIER_1, Role.TIER_2, Role.SUPERVISOR);
    roles.forEach(role -> desk.add(nameOf(role), role));
    cleared = desk.signIn("ines");
    desk.signIn("vera");
    roles.forEach(role -> uncleared.put(role.name(), desk.signIn(nameOf(role))));
    uncleared.put(Role.ADMINISTRATOR.name(), desk.tom);
    desk.cases(
        Oversight.parkCase(OPEN, "NONE")
            .replaceFirst("\\{", "{\"location\":{\"office\":\"NBC\"},"));
    String protectedNumber = isProtected ? SAID : "IOE0000000009";
    desk.cases(
        Oversight.parkCase(protectedNumber, "SECTION_1367").replace("A200300400", "A200300499"));
  }

  private static String nameOf(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  Services services() {
    return desk.services;
  }

  /** Where the number was said, as the store alone knows it; nowhere if it is of no case. */
  Set<UUID> saidIn() {
    return services()
        .desk()
        .store()
        .read(t -> t.cases().idOf(SAID, cleared.keys()).map(t.said()::saidOf).orElse(Set.of()));
  }

  /** A contact, and the number that is read aloud of what a method works on there. */
  record Ready(Contact contact, String number) {
    @Override
    public String toString() {
      return contact.number();
    }
  }

  /** A contact in which a method can do its work, as far as the person may. */
  Ready ready(String method, StaffSession who) {
    UUID call = desk.call(who, "+12145550143");
    String number = NO_SUCH;
    if (method.startsWith("request")) {
      desk.verify(who, call, Oversight.said(OPEN, "Lee Park"));
      number = request(who, call);
    } else if (method.startsWith("appointments.") || method.startsWith("scheduling.")) {
      number = visit(who, call);
    } else if (method.startsWith("callback") || method.startsWith("escalation")) {
      number = escalate(who, call).number().toString();
    } else if (method.startsWith("takeOver.")) {
      UUID asked = services().supervisors().request(who, call, "asks").id();
      services().supervisors().take(Objects.requireNonNull(uncleared.get("SUPERVISOR")), asked);
    }
    return new Ready(
        services().desk().store().read(t -> t.contacts().find(call).orElseThrow()), number);
  }

  private String request(StaffSession who, UUID call) {
    RequestWish wish =
        new RequestWish(
            ReceiptNumber.parse(OPEN).orElseThrow(),
            ServiceRequestType.TYPOGRAPHIC_ERROR,
            "wrong name",
            null,
            null,
            null,
            false,
            false);
    Object made = services().requests().create(who, call, wish).number();
    return Optional.ofNullable(made).map(Object::toString).orElse(NO_SUCH);
  }

  private String visit(StaffSession who, UUID call) {
    AppointmentWish wish =
        new AppointmentWish(
            desk.key(),
            AppointmentReason.ADIT_STAMP,
            "needs a stamp",
            "75201",
            null,
            null,
            List.of(),
            null,
            "",
            true);
    Object made = services().visits().request(who, call, wish).number();
    return Optional.ofNullable(made).map(Object::toString).orElse(NO_SUCH);
  }

  /** Held by whoever has the contact, as if they had claimed it. */
  private Escalation escalate(StaffSession who, UUID call) {
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            EscalationReason.OTHER,
            "asks again",
            null,
            new CallbackWish("+12145550143", "75201", List.of(), "en", false));
    services().escalations().escalate(who, call, wish);
    return services()
        .desk()
        .store()
        .write(t -> {
          Escalation made = t.escalations().ofContact(call).getLast();
          t.escalations().write(made.withState(EscalationState.CLAIMED));
          t.claims().claim(made.id(), who.id(), services().desk().now());
          return made;
        });
  }

  /** Gives back what {@link #ready} let somebody hold, if they still do. */
  void letGo(Ready ready) {
    services()
        .desk()
        .store()
        .write(t -> {
          t.escalations().ofContact(ready.contact().id()).stream()
              .filter(escalation -> t.claims().holder(escalation.id()).isPresent())
              .forEach(escalation -> {
                t.claims().release(escalation.id());
                t.escalations().write(escalation.withState(EscalationState.WAITING));
              });
          return true;
        });
  }

  /** Those of some words that stand in the store as they were said. */
  Set<String> stored(Set<String> words) {
    Set<String> found = new HashSet<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desk.file());
        Statement asking = connection.createStatement()) {
      for (String table : column(asking, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
        String all = String.join("\n", column(asking, "SELECT * FROM \"" + table + '"'));
        words.stream().filter(all::contains).forEach(found::add);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  /** Every value of every row. */
  private static List<String> column(Statement asking, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet row = asking.executeQuery(query)) {
      while (row.next()) {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(row.getString(i)));
        }
      }
    }
    return values;
  }

  @Override
  public void close() {
    desk.close();
  }
}
