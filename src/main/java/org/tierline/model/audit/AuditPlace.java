package org.tierline.model.audit;

import java.time.Instant;
import java.util.UUID;

/** Where an event stands among all by time; pages of the record begin after one. */
public record AuditPlace(Instant at, UUID deskId, long seq) {}
