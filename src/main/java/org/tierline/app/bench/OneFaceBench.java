package org.tierline.app.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.tierline.app.Services;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.privacy.PrivacyGate;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;

/**
 * Measures how long the gate takes to answer a wrong item, a number of no case and a protected
 * case, interleaved by chance, and compares the times (P7).
 */
public final class OneFaceBench {
  private static final String PASSWORD = "a bench of one face";
  private static final int WARM_UP = 200;
  private static final List<List<Face>> EVERY_ORDER =
      List.of(
          List.of(Face.WRONG_ITEM, Face.ABSENT, Face.PROTECTED),
          List.of(Face.WRONG_ITEM, Face.PROTECTED, Face.ABSENT),
          List.of(Face.ABSENT, Face.WRONG_ITEM, Face.PROTECTED),
          List.of(Face.ABSENT, Face.PROTECTED, Face.WRONG_ITEM),
          List.of(Face.PROTECTED, Face.WRONG_ITEM, Face.ABSENT),
          List.of(Face.PROTECTED, Face.ABSENT, Face.WRONG_ITEM));

  private final Services services;
  private final FaceCases cases;
  private final Random random;
  private final StaffSession caller;

  /**
   * Fills a store that has no people yet.
   *
   * @param attempts of each face in all
   */
  public OneFaceBench(Services services, int attempts, Random random) throws IOException {
    this.services = services;
    this.random = random;
    this.cases = new FaceCases(attempts + WARM_UP, random);
    this.caller = people();
  }

  /**
   * Tries each face so many times.
   *
   * @param gate with the deadline of P7 or without it: then what is measured is the work that the
   *     deadline covers
   */
  public FaceTimes measure(PrivacyGate gate, int attempts) {
    Map<Face, long[]> nanos = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      nanos.put(face, new long[attempts]);
    }
    List<List<Face>> orders = orders(attempts);
    for (int index = 0; index < attempts; index++) {
      UUID contact = openContact();
      for (Face face : orders.get(index)) {
        Objects.requireNonNull(nanos.get(face))[index] = attempt(gate, contact, face);
      }
    }
    return FaceTimes.of(nanos);
  }

  /**
   * In each contact every face is tried once, and each face is as often the first, second and third
   * of a contact: the third failure shuts the gate of a contact and takes longer, whatever face.
   */
  private List<List<Face>> orders(int contacts) {
    List<List<Face>> orders = new ArrayList<>();
    while (orders.size() < contacts) {
      List<List<Face>> all = new ArrayList<>(EVERY_ORDER);
      Collections.shuffle(all, random);
      orders.addAll(all);
    }
    return orders;
  }

  /** Lets the machine get used to the work. */
  public void warmUp(PrivacyGate gate) {
    for (int i = 0; i < WARM_UP; i++) {
      UUID contact = openContact();
      EVERY_ORDER.getFirst().forEach(face -> attempt(gate, contact, face));
    }
  }

  private long attempt(PrivacyGate gate, UUID contact, Face face) {
    Said said = cases.next(face);
    long started = System.nanoTime();
    gate.verify(caller, contact, Relationship.APPLICANT_OR_PETITIONER, said, true);
    return System.nanoTime() - started;
  }

  private UUID openContact() {
    OpenAnswer answer =
        services
            .contacts()
            .open(caller, Channel.PHONE_DOMESTIC, Caller.UNKNOWN, ContactDesk.Origin.STAFF);
    if (answer instanceof OpenAnswer.Opened opened) {
      return services.contacts().confirmPrompt(caller, opened.contact().id()).id();
    }
    throw new IllegalStateException("a telephone contact was not opened");
  }

  /** A cleared officer, so that protected cases can be sealed, and Tier 1, who tries. */
  private StaffSession people() throws IOException {
    services.staff().addFirstAdministrator("setup", "Set-up", PASSWORD.toCharArray());
    StaffSession administrator = signIn("setup");
    add(administrator, "second", Role.ADMINISTRATOR);
    add(administrator, "officer", Role.TIER_2);
    add(administrator, "tier1", Role.TIER_1);
    clear(administrator, "officer");
    services.signIn().signOut(signIn("officer"));
    cases.takeIn(services.caseImport(), administrator);
    return signIn("tier1");
  }

  /** Two people grant a clearance. */
  private void clear(StaffSession administrator, String name) {
    ClearanceChanges changes = services.clearances();
    UUID key = services.desk().ids().get();
    if (!(changes.ask(administrator, key, name, Clearance.SECTION_1367, true)
            instanceof Answer.Done asked)
        || !(changes.confirm(signIn("second"), asked.change()) instanceof Answer.Done)) {
      throw new IllegalStateException("the clearance cannot be granted");
    }
  }

  private void add(StaffSession administrator, String name, Role role) {
    services
        .staff()
        .add(administrator, new NewStaff(name, name, role, Set.of("en")), PASSWORD.toCharArray());
  }

  private StaffSession signIn(String name) {
    if (services.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new IllegalStateException(name + " cannot sign in");
  }
}
