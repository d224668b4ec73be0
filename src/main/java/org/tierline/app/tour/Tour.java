package org.tierline.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The practice day: worked through the real screens with keys, pictured and checked. */
public final class Tour {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The rules that a tour can do without; all checks of one then fail, and no others. */
  public static final List<String> BREAKABLE =
      List.of(
          "P1", "P2", "P4", "P5", "P6", "P7", "P10", "P13", "P14", "V1", "S2", "S4", "S8", "S9",
          "E2", "E5", "E6", "E7");

  private Tour() {}

  /**
   * Works the day on a practice store of its own, without a display. Once a process, because JavaFX
   * starts once.
   *
   * @param out where the pictures and {@code tour.json} go; it exists
   * @param broken rules to switch off, such as {@code P7}
   */
  public static Report run(Path out, List<String> broken) throws IOException {
    Checks checks = new Checks();
    try (TourDesk desk = TourDesk.open(out, Set.copyOf(broken))) {
      new FirstCall(desk, checks).work();
      new RefusedCaller(desk, checks).work();
      new Promises(desk, checks).work();
      new TwoAtOnce(desk, checks).work();
      new Destinations(desk, checks).work();
      new ComeInPerson(desk, checks).work();
      new InDanger(desk, checks).work();
      new HelpFromOthers(desk, checks).work();
      new MoveOnline(desk, checks).work();
      new PutThrough(desk, checks).work();
      new LateMessage(desk, checks).work();
      new TwoCases(desk, checks).work();
      new TypedTalk(desk, checks).work();
      new Scruples(desk, checks).work();
      new LookAround(desk, checks).work();
      new SupervisorsReview(desk, checks).work();
      new OfficersCallbacks(desk, checks).work();
      new VisitsToSchedule(desk, checks).work();
      new AnswersOfOffices(desk, checks).work();
      new AfterTheCalls(desk, checks).work();
      new SupervisorsScreens(desk).look();
    }
    Report report =
        new Report(checks.passed(), checks.failed(), checks.lines(), List.copyOf(broken));
    Files.writeString(
        out.resolve("tour.json"), JSON.writeValueAsString(new Written(broken, checks.all())));
    return report;
  }

  private record Written(List<String> switchedOff, List<Check> checks) {
    private Written {
      switchedOff = List.copyOf(switchedOff);
      checks = List.copyOf(checks);
    }
  }

  /**
   * What came of it.
   *
   * @param lines one for each check
   * @param broken the rules that were switched off
   */
  public record Report(int passed, int failed, List<String> lines, List<String> broken) {
    public Report {
      lines = List.copyOf(lines);
      broken = List.copyOf(broken);
    }

    /** The line that counts. */
    public String summary() {
      return passed + " passed, " + failed + " failed";
    }
  }
}
