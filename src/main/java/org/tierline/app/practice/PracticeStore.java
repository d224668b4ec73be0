package org.tierline.app.practice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.office.Closing;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;

/**
 * A throw-away store with invented people, cases and the contacts of the last weeks, and one staff
 * member of each role who signs in with one click. Their passwords are drawn anew at each start and
 * are in memory only.
 */
public final class PracticeStore implements AutoCloseable {
  private static final long SEED = 20_261_124L;
  private static final int CASES = 330;
  private static final String CHAT = "chat";
  private static final AnswerDeadline AT_ONCE = (started, after) -> {};

  private static final Map<Role, NewStaff> PEOPLE =
      Map.of(
          Role.TIER_1, staff("ana", "Ana Reyes", Role.TIER_1, "en", "es"),
          Role.TIER_2, staff("omar", "Omar Haddad", Role.TIER_2, "en", "es"),
          Role.SUPERVISOR, staff("samira", "Samira Osei", Role.SUPERVISOR, "en"),
          Role.ADMINISTRATOR, staff("tom", "Tom Brandt", Role.ADMINISTRATOR, "en"));

  private final ScratchStore scratch;
  private final List<PracticeCase> cases;
  private String chatToken = "";
  private final Map<Role, String> passwords = new EnumMap<>(Role.class);

  private PracticeStore(ScratchStore scratch, List<PracticeCase> cases) {
    this.scratch = scratch;
    this.cases = List.copyOf(cases);
    SecureRandom random = new SecureRandom();
    for (Role role : Role.values()) {
      byte[] bytes = new byte[16];
      random.nextBytes(bytes);
      passwords.put(role, HexFormat.of().formatHex(bytes));
    }
  }

  private static NewStaff staff(String name, String fullName, Role role, String... languages) {
    return new NewStaff(name, fullName, role, Set.of(languages));
  }

  /**
   * Makes the store and fills it.
   *
   * @param scratch an empty store, which is closed with this
   * @param now the moment at which the practice day begins
   */
  public static PracticeStore fill(ScratchStore scratch, Instant now) throws IOException {
    LocalDate today = now.atZone(BusinessCalendar.EASTERN).toLocalDate();
    MovableClock clock = new MovableClock(now);
    Services services =
        Services.on(
            scratch.store(),
            new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
            scratch.outside(clock, AT_ONCE));
    List<PracticeCase> cases = new PracticeCases(new PracticePeople(SEED), today).make(CASES);
    PracticeStore practice = new PracticeStore(scratch, cases);
    practice.addPeople(services);
    practice.importCases(services, cases);
    practice.importEvents(services, today);
    closeDallas(scratch, today);
    new PracticePast(services, clock, practice).play(cases, now);
    return practice;
  }

  private void addPeople(Services services) {
    NewStaff tom = person(Role.ADMINISTRATOR);
    services
        .staff()
        .addFirstAdministrator(tom.name(), tom.fullName(), password(Role.ADMINISTRATOR));
    StaffSession administrator = signIn(services, Role.ADMINISTRATOR);
    for (Role role : List.of(Role.SUPERVISOR, Role.TIER_1, Role.TIER_2)) {
      AddAnswer answer = services.staff().add(administrator, person(role), password(role));
      if (answer != AddAnswer.ADDED) {
        throw new IllegalStateException("the practice staff cannot be added: " + answer);
      }
    }
    if (services.connectors().add(administrator, CHAT)
        instanceof Connectors.AddAnswer.Added(String token)) {
      chatToken = token;
    }
    services.signIn().signOut(administrator);
    // Who was added first holds the key of case records; signing in hands it to the others.
    services.signIn().signOut(signIn(services, Role.SUPERVISOR));
  }

  private void importCases(Services services, List<PracticeCase> cases) throws IOException {
    String lines = cases.stream().map(PracticeCase::json).collect(Collectors.joining("\n"));
    StaffSession administrator = signIn(services, Role.ADMINISTRATOR);
    services
        .caseImport()
        .importLines(
            administrator,
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            read -> {});
    services.signIn().signOut(administrator);
  }

  private void importEvents(Services services, LocalDate today) throws IOException {
    StaffSession administrator = signIn(services, Role.ADMINISTRATOR);
    byte[] calendar = PracticeEvents.calendar(today).getBytes(StandardCharsets.UTF_8);
    services.outreachImport().take(administrator, new ByteArrayInputStream(calendar), read -> {});
    services.signIn().signOut(administrator);
  }

  private static void closeDallas(ScratchStore scratch, LocalDate today) {
    ZoneId central = ZoneId.of("America/Chicago");
    scratch
        .store()
        .write(transaction -> {
          transaction
              .offices()
              .insertClosing(
                  new Closing(
                      "DAL",
                      today.atStartOfDay(central).toInstant(),
                      today.plusDays(1).atStartOfDay(central).toInstant(),
                      "weather",
                      null));
          return true;
        });
  }

  /** Signs in the staff member of a role. */
  public StaffSession signIn(Services services, Role role) {
    if (services.signIn().signIn(person(role).name(), password(role))
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new IllegalStateException("the practice staff member of " + role + " cannot sign in");
  }

  /** Signs in the connector through which practice callers chat. */
  public ConnectorSession signInChat(Services services) {
    return services
        .connectors()
        .signIn(CHAT, chatToken)
        .orElseThrow(() -> new IllegalStateException("the practice chat cannot sign in"));
  }

  /** Who practises in a role. */
  public static NewStaff person(Role role) {
    NewStaff staff = PEOPLE.get(role);
    if (staff == null) {
      throw new IllegalStateException("nobody practises as " + role);
    }
    return staff;
  }

  /** The password of who practises in a role, to unlock the desk; the caller wipes it. */
  public char[] password(Role role) {
    String password = passwords.get(role);
    if (password == null) {
      throw new IllegalStateException("nobody practises as " + role);
    }
    return password.toCharArray();
  }

  /** The invented cases, in the order they were made; the kinds of stories take turns. */
  public List<PracticeCase> cases() {
    return cases;
  }

  /** The store and its folder. */
  public ScratchStore scratch() {
    return scratch;
  }

  /** What the practice desk runs on, with a clock of the machine or another. */
  public Services services(InstantSource clock, AnswerDeadline deadline, PolicyBook policies) {
    return Services.on(
        scratch.store(), new PolicyShelf(policies), scratch.outside(clock, deadline));
  }

  @Override
  public void close() {
    scratch.close();
  }
}
