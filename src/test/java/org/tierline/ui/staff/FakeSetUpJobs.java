package org.tierline.ui.staff;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.cases.CaseImport.BadLine;
import org.tierline.service.cases.CaseImport.End;
import org.tierline.service.cases.CaseImport.Report;
import org.tierline.service.cases.CaseImport.Taking;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.ui.common.Progress;

/** Setting up, without a store. */
final class FakeSetUpJobs implements SetUpJobs {
  /** A file that is not there. */
  static final String NOWHERE = "/nowhere.ndjson";

  final List<StaffMember> people = new ArrayList<>();
  final FakeClearanceJobs clearances = new FakeClearanceJobs();
  final List<String> added = new ArrayList<>();
  AddAnswer answer = AddAnswer.ADDED;
  End end = End.WHOLE;
  long bad;
  @Nullable RuntimeException trouble;
  Runnable whileRunning = () -> {};

  static FakeSetUpJobs staffed() {
    FakeSetUpJobs jobs = new FakeSetUpJobs();
    jobs.people.add(member("ana", "Ana Reyes", Role.TIER_1, false, "en", "es"));
    jobs.people.add(member("omar", "Omar Haddad", Role.TIER_2, false, "en", "es"));
    jobs.people.add(member("petra", "Petra Wolfeschlegelstein", Role.TIER_1, true, "en"));
    jobs.people.add(member("samira", "Samira Osei", Role.SUPERVISOR, false, "en"));
    jobs.people.add(member("tom", "Tom Brandt", Role.ADMINISTRATOR, false, "en"));
    return jobs;
  }

  static StaffMember member(
      String name, String fullName, Role role, boolean disabled, String... languages) {
    return new StaffMember(
        UUID.randomUUID(), name, fullName, role, Set.of(languages), Set.of(), disabled);
  }

  @Override
  public List<StaffMember> people() {
    return people.stream().sorted(Comparator.comparing(StaffMember::name)).toList();
  }

  @Override
  public AddAnswer add(NewStaff wanted, char[] password) {
    if (trouble != null) {
      throw trouble;
    }
    added.add(
        wanted.name() + " " + wanted.role() + " " + wanted.languages().stream().sorted().toList());
    if (answer == AddAnswer.ADDED) {
      people.add(member(wanted.name(), wanted.fullName().strip(), wanted.role(), false, "en"));
    }
    Arrays.fill(password, '\0');
    return answer;
  }

  @Override
  public Taking takeIn(Path file, Progress progress) throws IOException {
    if (file.equals(Path.of(NOWHERE))) {
      throw new NoSuchFileException(NOWHERE);
    }
    if (trouble != null) {
      throw trouble;
    }
    List<BadLine> lines =
        LongStream.rangeClosed(1, Math.min(bad, 1_000))
            .mapToObj(line ->
                new BadLine(
                    line * 7, "receiptNumber is no receipt number (three letters, ten digits)"))
            .toList();
    try {
      progress.at(500, 1_200);
      whileRunning.run();
      progress.at(1_000, 1_200);
    } catch (CancellationException stopped) {
      return new Taking(new Report(1_000, lines, bad), End.STOPPED);
    }
    return new Taking(new Report(end == End.WHOLE ? 1_200 : 0, lines, bad), end);
  }
}
