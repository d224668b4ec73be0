package org.tierline.app.command;

import java.util.Locale;
import java.util.UUID;
import org.tierline.app.Words;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.ClearanceChange;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grants or ends a clearance: one administrator asks, a second person confirms. */
@Command(
    name = "clear",
    description = "Grants or ends a clearance; an administrator asks, a second person confirms.")
final class ClearCommand extends StoreCommand {
  @Parameters(index = "0", paramLabel = "NAME", description = "whom it concerns")
  private String name = "";

  @ArgGroup(exclusive = true, multiplicity = "1")
  private What what = new What();

  /** What is to be done; exactly one of them. */
  static final class What {
    @Option(names = "--grant", description = "ask for the clearance SECTION_1367")
    private boolean grant;

    @Option(names = "--end", description = "ask for its end")
    private boolean end;

    @Option(names = "--confirm", description = "confirm what somebody else asked for")
    private boolean confirm;

    @Option(names = "--decline", description = "decline it")
    private boolean decline;

    boolean asks() {
      return grant || end;
    }
  }

  @Override
  int on(CommandStore opened) {
    return what.asks() ? ask(opened) : answer(opened);
  }

  private int ask(CommandStore opened) {
    ClearanceChange change = asked(opened, opened.signIn(Role.ADMINISTRATOR));
    System.out.println("It waits for a second person.");
    String second = opened.ask("Second person, or nothing to confirm it later: ");
    return second.isBlank() ? ExitCode.DONE : confirmed(opened, second, change);
  }

  /** Whoever signed in signs out again, also when it is refused: nobody is free at no desk. */
  private ClearanceChange asked(CommandStore opened, StaffSession administrator) {
    UUID key = opened.services().desk().ids().get();
    try {
      return changeOf(
          changes(opened).ask(administrator, key, name, Clearance.SECTION_1367, what.grant));
    } finally {
      opened.services().signIn().signOut(administrator);
    }
  }

  private int confirmed(CommandStore opened, String second, ClearanceChange change) {
    StaffSession session = opened.signInAs(second, Role.ADMINISTRATOR, Role.SUPERVISOR);
    try {
      changeOf(changes(opened).confirm(session, change));
    } finally {
      opened.services().signIn().signOut(session);
    }
    System.out.println(settled(change));
    return ExitCode.DONE;
  }

  private int answer(CommandStore opened) {
    StaffSession session = opened.signIn(Role.ADMINISTRATOR, Role.SUPERVISOR);
    ClearanceChange change;
    try {
      change = changeOf(answer(opened, session));
    } finally {
      opened.services().signIn().signOut(session);
    }
    System.out.println(what.confirm ? settled(change) : "It is declined.");
    return ExitCode.DONE;
  }

  private Answer answer(CommandStore opened, StaffSession session) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return changes(opened).waiting(session).stream()
        .map(ClearanceChanges.Waiting::change)
        .filter(change -> isOf(opened, change, folded))
        .findFirst()
        .map(change ->
            what.decline
                ? changes(opened).decline(session, change)
                : changes(opened).confirm(session, change))
        .orElseThrow(() -> new CannotRun("Nothing waits for you that concerns " + name + "."));
  }

  private String settled(ClearanceChange change) {
    return change.granting()
        ? name + " holds the clearance SECTION_1367 now."
        : name + " does not hold the clearance SECTION_1367 any more.";
  }

  private static boolean isOf(CommandStore opened, ClearanceChange change, String signInName) {
    return opened.services().staff().all().stream()
        .anyMatch(staff -> staff.id().equals(change.staffId()) && staff.name().equals(signInName));
  }

  private static ClearanceChanges changes(CommandStore opened) {
    return opened.services().clearances();
  }

  private static ClearanceChange changeOf(Answer answer) {
    return switch (answer) {
      case Answer.Done(ClearanceChange change) -> change;
      case Answer.Stale stale -> throw new CannotRun("Somebody else has answered it already.");
      case Answer.Refused refused -> throw new CannotRun(Words.english().say(refused.say()));
    };
  }
}
