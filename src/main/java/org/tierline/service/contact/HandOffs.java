package org.tierline.service.contact;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.policy.contact.HandOffText;
import org.tierline.service.Desk;
import org.tierline.service.chat.ChatClaims;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** What other systems hand over: delivered once, seen by all desks, taken by one. */
public final class HandOffs {
  static final String NO_CONNECTOR = "";

  private static final Pattern ONE_ADDRESS =
      Pattern.compile("[^\\s\\p{C},;<>\"@]{1,64}@[^\\s\\p{C},;<>\"@]{1,255}");

  private final Desk desk;
  private final ContactOpening opening;

  /** The hand-offs of a desk's store. */
  public HandOffs(Desk desk) {
    this.desk = desk;
    this.opening = new ContactOpening(desk);
  }

  /**
   * Puts a hand-off where the desks see it. The same external id again, without a connector,
   * changes nothing. An account, sender or envelope in it is left out, and what needs one does not
   * come this way (P2), nor does a callback.
   *
   * @return the key to {@link #take} it by; empty if its channel is not one of these
   */
  public Optional<UUID> deliver(HandOff handOff) {
    if (ContactOpening.refusal(handOff.channel(), Caller.UNKNOWN, Origin.STAFF).isPresent()) {
      return Optional.empty();
    }
    UUID id = keyOf(NO_CONNECTOR, handOff);
    desk.store()
        .write(transaction -> {
          transaction.handOffs().insert(id, HandOffText.clean(handOff, desk.now()), null, false);
          return true;
        });
    return Optional.of(id);
  }

  /**
   * Delivers as a connector does, which alone says who wrote (P2). The same external id again of
   * the same connector changes nothing; each counts its own. What the account of a Section 1367
   * case wrote waits for cleared officers alone (P8).
   *
   * @return empty if it lacks the account, sender or envelope that its channel needs, or is a
   *     callback
   */
  public Optional<UUID> deliver(ConnectorSession connector, HandOff handOff) {
    return isComplete(handOff)
        ? desk.store().write(t -> Optional.of(deliver(t, connector, handOff, false)))
        : Optional.empty();
  }

  /**
   * Delivers a complete one within what else its connector does.
   *
   * @param forClearedOnly whether it waits for the cleared alone whoever wrote it (P8)
   */
  public UUID deliver(
      Transaction transaction,
      ConnectorSession connector,
      HandOff handOff,
      boolean forClearedOnly) {
    UUID id = keyOf(connector.id().toString(), handOff);
    String account = Optional.ofNullable(authenticated(handOff).account()).orElse("");
    boolean hidden = transaction.cases().ownsProtected(account, connector.keys()) || forClearedOnly;
    transaction.said().keepAccount(id, account, connector.keys());
    transaction
        .handOffs()
        .insert(id, HandOffText.clean(handOff, desk.now()), connector.id(), hidden);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.HAND_OFF_DELIVERED,
                null,
                null,
                id,
                Map.of(
                    "channel", handOff.channel().name(),
                    "connector", connector.id().toString())));
    return id;
  }

  /**
   * The hand-offs that wait for this person or anyone, oldest first.
   *
   * @param limit at most so many
   */
  public List<WaitingHandOff> waiting(StaffSession session, int limit) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(t -> t.handOffs().waiting(Clearances.holdsSection1367(t, session), limit));
  }

  /** Takes a hand-off that waits; empty if somebody else has it already. */
  public Optional<OpenAnswer> take(StaffSession session, UUID handOffId) {
    if (!StillIn.atDesk(session)) {
      return Optional.of(ContactOpening.LOCKED);
    }
    return desk.store()
        .write(transaction -> {
          UUID contactId = desk.ids().get();
          return claim(transaction, session, handOffId, contactId)
              .map(known -> {
                OpenAnswer opened =
                    opening.open(
                        transaction,
                        session,
                        contactId,
                        known.channel(),
                        completed(nobody(known), known),
                        known);
                new ChatClaims(desk).taken(transaction, session.keys(), handOffId, contactId);
                return opened;
              });
        });
  }

  /**
   * Opens a contact with what a hand-off knows at the moment in which it arrives. What the caller
   * said goes before what the hand-off knows. Whoever opens it is given it: every account has the
   * same face here (P7), and what waits is kept for the cleared by {@link #deliver}.
   *
   * @return empty if this hand-off was taken before
   */
  public Optional<OpenAnswer> openWith(StaffSession session, Caller caller, HandOff handOff) {
    if (!StillIn.atDesk(session)) {
      return Optional.of(ContactOpening.LOCKED);
    }
    Optional<OpenAnswer> refused =
        ContactOpening.refusal(handOff.channel(), caller, Origin.CONNECTOR);
    if (refused.isPresent()) {
      return refused;
    }
    return desk.store()
        .write(transaction -> {
          UUID key = keyOf(NO_CONNECTOR, handOff);
          UUID contactId = desk.ids().get();
          String account = Optional.ofNullable(completed(caller, handOff).account()).orElse("");
          transaction.handOffs().insert(key, HandOffText.clean(handOff, desk.now()), null, false);
          transaction.said().keepAccount(key, account, session.keys());
          return claim(transaction, session, key, contactId)
              .map(known ->
                  opening.open(
                      transaction,
                      session,
                      contactId,
                      known.channel(),
                      completed(caller, known),
                      known));
        });
  }

  private static Optional<HandOff> claim(
      Transaction transaction, StaffSession session, UUID handOffId, UUID contactId) {
    return transaction
        .handOffs()
        .claim(handOffId, contactId, Clearances.holdsSection1367(transaction, session));
  }

  private static boolean isComplete(HandOff handOff) {
    Authenticated known = authenticated(handOff);
    return switch (handOff.channel()) {
      case CALLBACK -> false;
      case SECURE_MESSAGE -> isSaid(known.account());
      case EMAIL -> isOneAddress(known.sender());
      case MAIL -> isSaid(known.envelope());
      default -> true;
    };
  }

  /** Answers go there (P2): several, a name beside it or a line of its own are no address. */
  private static boolean isOneAddress(@Nullable String sender) {
    return sender != null && ONE_ADDRESS.matcher(sender).matches();
  }

  private static boolean isSaid(@Nullable String item) {
    return item != null && !item.isBlank();
  }

  private static Authenticated authenticated(HandOff handOff) {
    Authenticated known = handOff.authenticated();
    return known == null ? new Authenticated(null, null, null) : known;
  }

  private static Caller nobody(HandOff handOff) {
    return new Caller(null, null, null, null, null, handOff.language(), null);
  }

  private static Caller completed(Caller said, HandOff handOff) {
    Authenticated known = authenticated(handOff);
    boolean byMail = handOff.channel() == Channel.EMAIL && known.sender() != null;
    return new Caller(
        said.name() == null ? handOff.callerName() : said.name(),
        said.phone() == null ? handOff.callerNumber() : said.phone(),
        byMail ? known.sender() : said.email() == null ? handOff.said().get("email") : said.email(),
        said.zip() == null ? handOff.said().get("zip") : said.zip(),
        said.country(),
        said.language(),
        known.account() == null ? said.account() : known.account());
  }

  /** What one of them calls 1 is not what another calls so. */
  static UUID keyOf(String connector, HandOff handOff) {
    String name = connector + "/" + handOff.externalId();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
