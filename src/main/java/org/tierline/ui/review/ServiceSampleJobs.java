package org.tierline.ui.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.sample.SampledContact;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.service.sample.ContactSamples;
import org.tierline.service.staff.StaffSession;

/** The services behind the sample. */
public final class ServiceSampleJobs implements SampleJobs {
  private final StaffSession session;
  private final ContactSamples samples;

  /** Calls the services as the supervisor of a session. */
  public ServiceSampleJobs(StaffSession session, ContactSamples samples) {
    this.session = session;
    this.samples = samples;
  }

  @Override
  public Optional<SampledContact> draw() {
    return samples.draw(session);
  }

  @Override
  public Optional<Sentence> score(
      UUID contactId, Map<ScoreQuestion, ScoreMark> marks, String note) {
    return samples.score(session, contactId, marks, note);
  }
}
