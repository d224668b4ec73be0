package org.tierline.ui.staff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sign-in desk without a store behind it. */
final class PretendDesk implements SignInDesk {
  final List<String> calls = new ArrayList<>();
  boolean firstRun;
  @Nullable String lastCopy;
  SignInAnswer answer = new SignInAnswer.Refused(2);

  @Override
  public boolean isFirstRun() {
    return firstRun;
  }

  @Override
  public StoreLine storeLine() {
    return new StoreLine(
        true,
        "Local store on this computer",
        "Found, 41 MB, checked 15:01. One desk is using it.",
        lastCopy);
  }

  @Override
  public SignInAnswer signIn(String name, char[] password) {
    calls.add("sign in " + name + " " + new String(password));
    return answer;
  }

  @Override
  public SignInAnswer createFirstAdministrator(String name, String fullName, char[] password) {
    calls.add("create " + name + " " + fullName + " " + new String(password));
    return answer;
  }

  @Override
  public SignInAnswer putBack(String name, char[] password) {
    calls.add("put back " + name + " " + new String(password));
    return answer;
  }

  @Override
  public List<Practice> practiceRoles() {
    return List.of(
        new Practice(PracticeRole.TIER_1, "Ana Reyes"),
        new Practice(PracticeRole.TIER_2, "Omar Haddad"),
        new Practice(PracticeRole.SUPERVISOR, "Samira Osei"),
        new Practice(PracticeRole.ADMINISTRATOR, "Tom Brandt"));
  }

  @Override
  public SignInAnswer enterPractice(PracticeRole role) {
    calls.add("practise " + role);
    return answer;
  }
}
