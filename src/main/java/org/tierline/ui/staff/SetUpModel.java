package org.tierline.ui.staff;

import org.tierline.ui.common.BackgroundWork;

/** People and cases, for an administrator. Runs without a toolkit. */
public final class SetUpModel {
  private final PeopleModel people;
  private final NewPersonModel newPerson;
  private final TakeInModel takeIn;

  /** Asks nothing before {@link #refresh}. */
  public SetUpModel(SetUpJobs jobs, BackgroundWork work) {
    people = new PeopleModel(jobs, work);
    newPerson = new NewPersonModel(jobs, work, people);
    takeIn = new TakeInModel(jobs, work);
  }

  /** Reads everybody anew: when the screen is shown. */
  void refresh() {
    people.refresh();
  }

  /** The administrator signs out: nothing goes on in their name. */
  public void end() {
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
}
