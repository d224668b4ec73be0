package org.tierline.service;

import java.util.Random;
import java.util.Set;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.SignIn;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.TestStores;

/** A desk on a real store, whose people sign in with cheap keys. */
public final class ServiceDesk {
  private final Desk desk;
  private final StaffDirectory staff;
  private final SignIn signIn;

  /** A desk on a store without people. */
  public ServiceDesk(Store store) {
    desk =
        new Desk(
            store,
            TestStores.CLOCK,
            PolicyShelf.of(store),
            CalendarShelf.of(store),
            Samples::id,
            new Numbers(new Random(1)));
    staff = new StaffDirectory(desk, Samples.KEYS);
    signIn = new SignIn(desk, Samples.KEYS);
  }

  /** The desk. */
  public Desk desk() {
    return desk;
  }

  /** Adds the first administrator, who signs in. */
  public StaffSession administrator() {
    require(staff.addFirstAdministrator("tom", "Tom Brandt", Samples.PASSWORD.toCharArray()));
    return signIn("tom");
  }

  /** Adds somebody; a clearance is granted by two administrators. */
  public void add(
      StaffSession administrator,
      String name,
      String fullName,
      Role role,
      Clearance... clearances) {
    require(
        staff.add(
            administrator,
            new NewStaff(name, fullName, role, Set.of("en")),
            Samples.PASSWORD.toCharArray()));
    for (Clearance clearance : clearances) {
      clear(administrator, name, clearance);
    }
  }

  private void clear(StaffSession administrator, String name, Clearance clearance) {
    if (staff.all().stream().noneMatch(one -> one.name().equals("second"))) {
      add(administrator, "second", "Second Person", Role.ADMINISTRATOR);
    }
    ClearanceChanges changes = new ClearanceChanges(desk, Samples.KEYS);
    if (!(changes.ask(administrator, Samples.id(), name, clearance, true)
            instanceof Answer.Done asked)
        || !(changes.confirm(signIn("second"), asked.change()) instanceof Answer.Done)) {
      throw new AssertionError("not cleared: " + name);
    }
  }

  /** Signs somebody in. */
  public StaffSession signIn(String name) {
    if (signIn.signIn(name, Samples.PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new AssertionError(name + " cannot sign in");
  }

  private static void require(AddAnswer answer) {
    if (answer != AddAnswer.ADDED) {
      throw new AssertionError("not added: " + answer);
    }
  }
}
