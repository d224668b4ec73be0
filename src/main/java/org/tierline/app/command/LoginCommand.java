package org.tierline.app.command;

import org.jspecify.annotations.Nullable;
import org.tierline.service.staff.MovedPeople;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.keys.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives somebody who came with a local store their login on the server. */
@Command(
    name = "login",
    description =
        "Gives somebody who came with a moved store their login on the server; an administrator"
            + " signs in, then the person types the password they have.")
final class LoginCommand extends AdministratorCommand {
  @Parameters(index = "0", paramLabel = "NAME", description = "whose, as in the local store")
  private String name = "";

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "another name to sign in with, where the server has theirs already")
  private @Nullable String as;

  @Option(
      names = "--new-keys",
      description = {
        "for somebody who forgot the password: a first one is typed, and they wait for the",
        "key of case records as somebody new does"
      })
  private boolean newKeys;

  @Override
  int on(CommandStore opened, StaffSession administrator) {
    String signsInAs = as == null ? name : as;
    MovedPeople.Answer answer =
        new MovedPeople(opened.services().desk(), new Keys())
            .letIn(
                administrator,
                new MovedPeople.Who(name, signsInAs, newKeys),
                opened.password(
                    newKeys
                        ? "First password of " + name + ": "
                        : "Password of " + name + ", typed by themselves: "));
    if (answer != MovedPeople.Answer.DONE) {
      throw new CannotRun(sentence(answer));
    }
    System.out.println(signsInAs + " can sign in.");
    return ExitCode.DONE;
  }

  private static String sentence(MovedPeople.Answer answer) {
    return switch (answer) {
      case DONE -> "Done.";
      case NOBODY -> "Nobody has this name.";
      case HAS_LOGIN -> "They have a login already.";
      case NAME_NOT_POSSIBLE ->
          "A name begins with a letter and has two to thirty-two letters, digits, dots or dashes.";
      case NAME_TAKEN -> "Somebody has this name already.";
      case OPENS_NO_KEYS ->
          "This is not the password they had: it opens none of their keys. Nothing was changed. If"
              + " they forgot it, --new-keys gives them new ones.";
      case PASSWORD_TOO_SHORT ->
          "A password has at least " + StaffDirectory.SHORTEST_PASSWORD + " characters.";
      case MAY_BE_THE_LAST ->
          "They hold a key of case records, and nobody who has a login holds it yet: with new keys"
              + " it could be lost. Give the others who hold it their login first.";
      case NOT_SHARED -> "On a local store everybody signs in with the password they have.";
      case NOT_AN_ADMINISTRATOR -> "Only an administrator does this.";
    };
  }
}
