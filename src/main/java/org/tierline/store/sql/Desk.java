package org.tierline.store.sql;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Whose chain of events this is, and where new keys come from.
 *
 * @param id issued by the store
 * @param decoyCase what a number of no case is compared with (P7)
 * @param keys makes new keys
 */
public record Desk(UUID id, UUID decoyCase, Supplier<UUID> keys) {}
