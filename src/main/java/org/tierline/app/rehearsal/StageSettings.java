package org.tierline.app.rehearsal;

import org.tierline.policy.PolicyBook;
import org.tierline.service.Phrasebook;

/** By what a scenario is played: the policies, and the language of what is said. */
public record StageSettings(PolicyBook policies, Phrasebook phrasebook) {}
