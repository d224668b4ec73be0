package org.tierline.ui.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseView;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.ui.common.ContactContext;

/** A contact that is answered in writing. */
final class WrittenContact {
  final List<ContactContext.Done> done = new ArrayList<>();
  int changes;
  private final Contact contact;

  WrittenContact(Channel channel, String language) {
    contact =
        new Contact(
            UUID.randomUUID(),
            "C-20261124-7K3M9Q",
            channel,
            ContactState.OPEN,
            UUID.randomUUID(),
            new Caller("Luis Vega", null, "luis@example.org", null, null, language, "acct-71"),
            Instant.parse("2026-11-24T20:04:00Z"),
            null,
            null,
            null,
            null,
            "",
            null,
            1);
  }

  ContactContext context() {
    return new ContactContext(
        contact.id(),
        new ReadOnlyObjectWrapper<>(contact).getReadOnlyProperty(),
        new ReadOnlyObjectWrapper<@Nullable CaseView>().getReadOnlyProperty(),
        new ReadOnlyStringWrapper("").getReadOnlyProperty(),
        "",
        () -> changes++,
        done::add);
  }
}
