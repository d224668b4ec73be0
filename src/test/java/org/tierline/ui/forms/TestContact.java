package org.tierline.ui.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.ui.common.ContactContext;

/** A contact to try forms in. */
public final class TestContact {
  public static final Instant NOW = Instant.parse("2026-11-24T20:04:00Z");

  public final UUID id = UUID.randomUUID();
  public final ReadOnlyObjectWrapper<@Nullable CaseView> openCase = new ReadOnlyObjectWrapper<>();
  public final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
  public final List<ContactContext.Done> done = new ArrayList<>();
  public int changes;
  private final List<String> path;
  private final @Nullable String phone;
  private final String language;

  /** How the caller came. */
  public Channel channel = Channel.PHONE_DOMESTIC;

  /** What another system handed over of what the caller said. */
  public Map<String, String> said = Map.of();

  private TestContact(List<String> path, @Nullable String phone, String language) {
    this.path = path;
    this.phone = phone;
    this.language = language;
  }

  public static TestContact of(List<String> ivrPath) {
    return new TestContact(ivrPath, "+12145550143", "en");
  }

  public static TestContact of(List<String> ivrPath, String phone, String language) {
    return new TestContact(ivrPath, phone, language);
  }

  /** Somebody who calls without a number. */
  public static TestContact withoutNumber() {
    return new TestContact(List.of(), null, "en");
  }

  public static CaseView statusOnly() {
    return new CaseView(
        DisclosureLevel.STATUS_ONLY,
        new CaseView.StatusPart(
            new ReceiptNumber("IOE0912345678"),
            "I-765",
            "Application for Employment Authorization",
            LocalDate.of(2026, 3, 2),
            "Card Was Mailed To Me",
            LocalDate.of(2026, 9, 1),
            "Allow 30 days for delivery."),
        null);
  }

  public ContactContext context() {
    HandOff handOff =
        new HandOff("ivr-1", channel, phone, null, language, path, said, List.of(), List.of(), NOW);
    Contact contact =
        new Contact(
            id,
            "C-20261124-7K3M9Q",
            channel,
            ContactState.OPEN,
            UUID.randomUUID(),
            new Caller("Luis Vega", phone, null, null, null, language, null),
            NOW,
            null,
            null,
            null,
            null,
            "",
            handOff,
            1);
    return new ContactContext(
        id,
        new ReadOnlyObjectWrapper<>(contact).getReadOnlyProperty(),
        openCase.getReadOnlyProperty(),
        notes.getReadOnlyProperty(),
        String.join(" ", path),
        () -> changes++,
        done::add);
  }
}
