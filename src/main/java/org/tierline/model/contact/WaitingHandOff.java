package org.tierline.model.contact;

import java.util.UUID;

/** A hand-off that waits for a desk, and the key to take it by. */
public record WaitingHandOff(UUID id, HandOff handOff) {}
