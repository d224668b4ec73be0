package org.tierline.ui.staff;

import org.tierline.ui.common.BackgroundWork;

/** People and cases, for an administrator. Runs without a toolkit. */
public final class SetUpModel {
  private final PeopleModel people;
  private final NewPersonModel newPerson;
  private final TakeInModel takeIn;
  private final ClearanceModel clearances;

  /** Asks nothing before {@link #refresh}. */
  public SetUpModel(SetUpJobs jobs, ClearanceJobs clearanceJobs, BackgroundWork work) {
    people = new PeopleModel(jobs, work);
    newPerson = new NewPersonModel(jobs, work, people);
    takeIn = new TakeInModel(jobs, work);
    clearances = new ClearanceModel(clearanceJobs, work);
  }

  /** Reads everybody anew: when the screen is shown. */
  void refresh() {
    people.refresh();
    clearances.refresh();
  }

  /** The administrator signs out: nothing goes on in their name. */
  public void end() {
    clearances.end();
    takeIn.stop();
    newPerson.forgetPassword();
  }

  PeopleModel people() {
    return people;
  }

  NewPersonModel newPerson() {
    return newPerson;
  }

  TakeInModel takeIn() {
    return takeIn;
  }

  ClearanceModel clearances() {
    return clearances;
  }
}
