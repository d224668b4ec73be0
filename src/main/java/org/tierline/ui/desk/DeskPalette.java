package org.tierline.ui.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactSummary;
import org.tierline.ui.common.ChannelIcons;
import org.tierline.ui.common.ContactOpener;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/**
 * What Find or do knows of contacts: own ones by words, new ones by channel. A receipt number finds
 * no case; it can be verified in the contact in hand.
 */
public final class DeskPalette {
  private static final int MOST = 6;
  private final DeskJobs jobs;
  private final DeskModel model;
  private final ContactOpener contacts;
  private final BooleanSupplier inContact;
  private final Messages messages;
  private final EnumWords enums;
  private final Dates dates;

  /**
   * Finds for one person signed in.
   *
   * @param inContact whether a contact is open
   */
  public DeskPalette(
      DeskJobs jobs,
      DeskModel model,
      ContactOpener contacts,
      BooleanSupplier inContact,
      Messages messages) {
    this.jobs = jobs;
    this.model = model;
    this.contacts = contacts;
    this.inContact = inContact;
    this.messages = messages;
    this.enums = new EnumWords(messages);
    this.dates = new Dates(messages);
  }

  /** The groups, in their order. */
  public List<PaletteSource> sources() {
    return List.of(
        source("desk.palette.do", this::commands), source("desk.palette.mine", this::own));
  }

  private interface Finder {
    List<PaletteItem> find(String typed);
  }

  private static PaletteSource source(String kind, Finder finder) {
    return new PaletteSource() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public List<PaletteItem> find(String typed) {
        return finder.find(typed);
      }
    };
  }

  private List<PaletteItem> commands(String typed) {
    Stream<PaletteItem> number =
        ReceiptNumber.parse(typed).stream().map(receipt -> verify(receipt.value()));
    String wanted = typed.toLowerCase(Locale.ROOT);
    Stream<PaletteItem> channels =
        Stream.of(Channel.values())
            .filter(NewContactController::canBegin)
            .map(this::begin)
            .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted));
    return Stream.concat(number, channels).toList();
  }

  private PaletteItem verify(String number) {
    return new PaletteItem(
        "verify",
        "lock",
        messages.text("desk.palette.verify"),
        messages.text("desk.palette.verify.detail"),
        "",
        inContact.getAsBoolean() ? null : messages.text("common.needs.contact"),
        true,
        () -> {
          if (!contacts.verify(number)) {
            model.refuse("desk.palette.verify.noContact");
          }
        });
  }

  private PaletteItem begin(Channel channel) {
    return PaletteItem.of(
        "new:" + channel.name(),
        ChannelIcons.begin(channel),
        messages.text("desk.new.one", enums.word(channel)),
        "",
        () -> model.open(channel));
  }

  private List<PaletteItem> own(String typed) {
    boolean caseNumber = ReceiptNumber.parse(typed).isPresent();
    return caseNumber ? List.of() : jobs.search(typed, MOST).stream().map(this::item).toList();
  }

  private PaletteItem item(ContactSummary contact) {
    String name = contact.callerName();
    return PaletteItem.ofCaller(
        "contact:" + contact.id(),
        ChannelIcons.of(contact.channel()),
        name == null ? messages.text("desk.unnamed") : name,
        messages.text(
            "desk.palette.contact",
            contact.number(),
            dates.date(EasternTime.dateOf(contact.openedAt()))),
        () -> contacts.goOn(contact.id()));
  }
}
