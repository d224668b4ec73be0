package org.tierline.ui.contact;

import java.time.Instant;
import org.tierline.model.Sentence;

/** One thing that was done in a contact. */
public record DoneLine(Sentence words, Instant at) {}
