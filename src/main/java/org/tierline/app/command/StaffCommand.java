package org.tierline.app.command;

import java.util.List;
import java.util.Set;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.HelpAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds and lists staff members. */
@Command(
    name = "staff",
    description = "Manages staff members.",
    subcommands = {
      StaffCommand.Add.class,
      StaffCommand.ListAll.class,
      StaffCommand.Disable.class,
      StaffCommand.Reset.class,
      LoginCommand.class,
      ClearCommand.class
    })
final class StaffCommand {

  /** Adds somebody; asks for their first password. */
  @Command(name = "add", description = "Adds a staff member; an administrator signs in.")
  static final class Add extends AdministratorCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "to sign in with")
    private String name = "";

    @Option(names = "--full-name", required = true, description = "as others see it")
    private String fullName = "";

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
    private Role role = Role.TIER_1;

    @Option(names = "--language", description = "ISO 639-1; may be given again")
    private List<String> languages = List.of("en");

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      AddAnswer answer =
          opened
              .services()
              .staff()
              .add(
                  administrator,
                  new NewStaff(name, fullName, role, Set.copyOf(languages)),
                  opened.password("First password of " + name + ": "));
      if (answer != AddAnswer.ADDED) {
        throw new CannotRun(Answers.sentence(answer));
      }
      System.out.println(name + " can sign in.");
      return ExitCode.DONE;
    }
  }

  /** Closes a name, or opens it again. */
  @Command(name = "disable", description = "Closes a name; an administrator signs in.")
  static final class Disable extends AdministratorCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "whose name")
    private String name = "";

    @Option(names = "--undo", description = "opens it again")
    private boolean undo;

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      HelpAnswer answer = opened.services().staff().disable(administrator, name, !undo);
      Answers.require(answer);
      System.out.println(name + (undo ? " can sign in." : " cannot sign in any more."));
      return ExitCode.DONE;
    }
  }

  /** Helps somebody whose name is locked after failed tries. */
  @Command(
      name = "reset",
      description = "Unlocks a name after failed tries; an administrator signs in.")
  static final class Reset extends AdministratorCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "whose name")
    private String name = "";

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      HelpAnswer answer = opened.services().staff().unlock(administrator, name);
      Answers.require(answer);
      System.out.println(name + " can try again.");
      return ExitCode.DONE;
    }
  }

  /** Lists everybody. */
  @Command(name = "list", description = "Lists the staff members; an administrator signs in.")
  static final class ListAll extends AdministratorCommand {
    @Mixin private final Report report = new Report();

    @Override
    int on(CommandStore opened, StaffSession administrator) {
      List<Person> people = opened.services().staff().all().stream().map(Person::of).toList();
      people.forEach(person ->
          report.line(
              "%-20s %-14s %s%s"
                  .formatted(
                      person.name(),
                      person.role(),
                      person.fullName(),
                      person.disabled() ? "  disabled" : "")));
      report.whole(() -> people);
      return ExitCode.DONE;
    }
  }

  /** A staff member as the list has them. */
  private record Person(
      String name, String fullName, Role role, Set<String> languages, boolean disabled) {
    static Person of(StaffMember member) {
      return new Person(
          member.name(), member.fullName(), member.role(), member.languages(), member.disabled());
    }
  }
}
