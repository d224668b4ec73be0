package org.tierline.app.rehearsal;

import java.io.IOException;
import java.time.InstantSource;
import org.tierline.app.ScratchStore;
import org.tierline.policy.PolicyBook;
import org.tierline.service.Phrasebook;

/** By what a scenario is played: the policies, the language of what is said, where it is kept. */
public record StageSettings(PolicyBook policies, Phrasebook phrasebook, NewStore stores) {
  /** Makes a new store for each scenario. */
  @FunctionalInterface
  public interface NewStore {
    /** Makes one; whoever takes it closes it. */
    ScratchStore create(InstantSource clock) throws IOException;
  }
}
