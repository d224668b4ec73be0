package org.tierline.service.contact;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.draft.DraftFile;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is being typed, kept in a file beside the desk that only its writer can read. One file a
 * staff member. Safe for any thread.
 */
public final class Drafts {
  /** Without buffers that are used again: what was typed would stay in them after signing out. */
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

  private static final TypeReference<Map<UUID, Map<String, String>>> SHAPE =
      new TypeReference<>() {};

  private final Path folder;
  private final Map<UUID, Map<UUID, Map<String, String>>> known = new TreeMap<>();

  /** Keeps drafts in a folder, which is made when the first one is kept. */
  public Drafts(Path folder) {
    this.folder = folder;
  }

  /** Keeps what is typed in a contact; when this returns it is on the disk. */
  public synchronized void keep(StaffSession session, UUID contactId, Map<String, String> fields) {
    Map<UUID, Map<String, String>> drafts = new TreeMap<>(load(session));
    drafts.put(contactId, new TreeMap<>(fields));
    store(session, drafts);
  }

  /** What was typed in a contact and not finished. */
  public synchronized Optional<Map<String, String>> find(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    @Nullable Map<String, String> fields = load(session).get(contactId);
    return Optional.ofNullable(fields).map(Map::copyOf);
  }

  /** Forgets the draft of a contact, because it is in the store. */
  public synchronized void drop(StaffSession session, UUID contactId) {
    Map<UUID, Map<String, String>> drafts = new TreeMap<>(load(session));
    if (drafts.remove(contactId) != null) {
      store(session, drafts);
    }
  }

  /** Forgets, in memory only, what a person typed; for signing out. */
  public synchronized void forget(StaffSession session) {
    known.remove(session.id());
  }

  private Map<UUID, Map<String, String>> load(StaffSession session) {
    return known.computeIfAbsent(
        session.id(),
        id ->
            new TreeMap<>(
                file(session)
                    .read()
                    .map(session.keys()::openDraft)
                    .map(plain -> JSON.readValue(new String(plain, StandardCharsets.UTF_8), SHAPE))
                    .orElseGet(TreeMap::new)));
  }

  /** Known from then on; one who has signed out can seal nothing, and leaves nothing behind. */
  private void store(StaffSession session, Map<UUID, Map<String, String>> drafts) {
    byte[] plain = JSON.writeValueAsString(drafts).getBytes(StandardCharsets.UTF_8);
    file(session).write(session.keys().sealDraft(plain));
    known.put(session.id(), drafts);
  }

  private DraftFile file(StaffSession session) {
    return new DraftFile(folder.resolve(session.id() + ".draft"));
  }
}
