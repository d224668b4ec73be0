package org.tierline.app.tour;

import java.util.ArrayList;
import java.util.List;

/** Collects what was checked. */
final class Checks {
  private final List<Check> checks = new ArrayList<>();

  /** Something must hold by a rule. */
  void that(String rule, String what, boolean holds, Object found) {
    checks.add(new Check(rule, what, holds, String.valueOf(found)));
  }

  List<Check> all() {
    return List.copyOf(checks);
  }

  int passed() {
    return (int) checks.stream().filter(Check::passed).count();
  }

  int failed() {
    return checks.size() - passed();
  }

  List<String> lines() {
    return checks.stream()
        .map(check ->
            (check.passed() ? "ok      " : "FAILED  ")
                + check.rule()
                + " "
                + check.what()
                + (check.passed() ? "" : ", found " + check.found()))
        .toList();
  }
}
