package org.tierline.service.link;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.link.LinkAnswer;
import org.tierline.model.link.LinkWish;
import org.tierline.model.link.OfficialLink;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.contact.FieldAnswer;
import org.tierline.policy.contact.FieldChecks;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.guidance.OfficialLinks;
import org.tierline.service.Desk;
import org.tierline.service.Phrasebook;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.privacy.OutboundCheck;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Sends official links by e-mail or text, through the check of what leaves (M2, P12). */
public final class Links {
  private final Desk desk;
  private final OutboundCheck check;
  private final Function<String, Phrasebook> phrasebooks;

  /**
   * Sends from a desk.
   *
   * @param phrasebooks the words of a language, by its ISO 639-1 code
   */
  public Links(Desk desk, OutboundCheck check, Function<String, Phrasebook> phrasebooks) {
    this.desk = desk;
    this.check = check;
    this.phrasebooks = phrasebooks;
  }

  /** The links sent in a contact of this person, oldest first. */
  public List<String> sentIn(StaffSession session, UUID contactId) {
    return StillIn.atDesk(session)
        ? desk.store()
            .read(transaction -> {
              OwnContact.of(transaction, session, contactId);
              return transaction.links().sentIn(contactId);
            })
        : List.of();
  }

  /**
   * Sends a link to an e-mail address or telephone number, if the caller agreed; only an official
   * one, and nothing that carries a number of a case.
   */
  public LinkAnswer send(StaffSession session, UUID contactId, LinkWish wish) {
    if (!StillIn.atDesk(session)) {
      return refused("say.desk.locked", List.of("P10"));
    }
    Optional<String> link = OfficialLinks.plain(wish.url());
    Optional<Way> way = way(wish.to());
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          new NumbersSaid(desk)
              .hear(transaction, session, contactId, List.of(wish.to(), wish.url()));
          if (contact.state() == ContactState.CLOSED) {
            return refused("say.link.over", List.of("M2"));
          }
          if (!wish.agreed()) {
            return refused("say.link.askFirst", List.of("M2"));
          }
          if (link.isEmpty()) {
            return refused("say.link.notOfficial", List.of("M2"));
          }
          return way.map(found -> send(transaction, session, contact, found, link.get()))
              .orElseGet(() -> refused("say.link.nowhere", List.of("M2")));
        });
  }

  private static LinkAnswer refused(String key, List<String> rules) {
    return new LinkAnswer(LinkAnswer.Outcome.REFUSED, Sentence.of(key), rules);
  }

  private static Optional<Way> way(String to) {
    String address = to.strip();
    return address.indexOf('@') >= 0
        ? Optional.of(address)
            .filter(email -> FieldChecks.email(email).equals(new FieldAnswer.Fine(email)))
            .map(email -> new Way(MessageChannel.EMAIL, email))
        : PhoneNumbers.toE164(address).map(phone -> new Way(MessageChannel.TEXT, phone));
  }

  private record Way(MessageChannel channel, String to) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private LinkAnswer send(
      Transaction transaction, StaffSession session, Contact contact, Way way, String url) {
    String language = contact.caller().language();
    String words =
        phrasebooks
            .apply(language)
            .say(Sentence.of("say.link.message", title(transaction, url, language), url));
    OutboundDraft draft = new OutboundDraft(way.channel(), way.to(), words);
    if (check.leaving(transaction, session, contact.id(), draft)
        == OutboundAnswer.Outcome.BLOCKED) {
      return refused("say.link.blocked", List.of("M2", "P12"));
    }
    OutgoingMessage message = message(transaction, session, contact, way, words);
    transaction.messages().insert(message);
    transaction.links().insertSent(message.id(), contact.id(), url);
    audit(transaction, session, message, url);
    return new LinkAnswer(
        LinkAnswer.Outcome.SENT,
        Sentence.of("say.link.sent", title(transaction, url, language)),
        List.of("M2"));
  }

  /** Its title, else its host. */
  private static String title(Transaction transaction, String url, String language) {
    return LinkList.of(transaction).stream()
        .filter(link -> link.url().equals(url))
        .min(Comparator.comparing(link -> !link.language().equals(language)))
        .map(OfficialLink::title)
        .orElseGet(() -> URI.create(url).getHost());
  }

  private OutgoingMessage message(
      Transaction transaction, StaffSession session, Contact contact, Way way, String words) {
    List<Verification> gates =
        transaction.verifications().open(contact.id(), session.id(), desk.now());
    Set<UUID> cases = gates.stream().map(Verification::caseId).collect(Collectors.toSet());
    return new OutgoingMessage(
        desk.ids().get(),
        contact.id(),
        session.id(),
        null,
        way.channel(),
        way.to(),
        contact.caller().language(),
        words,
        Verification.highest(gates),
        !transaction.cases().toldOf(cases, session.keys(), false).containsAll(cases),
        desk.now(),
        null);
  }

  private void audit(
      Transaction transaction, StaffSession session, OutgoingMessage message, String url) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.LINK_SENT,
                session.id(),
                message.contactId(),
                message.id(),
                Map.of(
                    "channel",
                    message.channel().name(),
                    "host",
                    URI.create(url).getHost(),
                    "agreed",
                    "said",
                    "rules",
                    "M2 P12")));
  }
}
