package org.tierline.service.audit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditSeal;
import org.tierline.model.staff.Role;
import org.tierline.service.Desk;
import org.tierline.service.audit.SealAnswer.Refused;
import org.tierline.service.audit.SealAnswer.Why;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.AuditChainTable;
import org.tierline.store.Transaction;
import org.tierline.store.audit.ChainEvent;
import org.tierline.store.audit.ChainHead;
import org.tierline.store.audit.SealForm;
import org.tierline.store.audit.SealedEvent;
import org.tierline.store.keys.SigningKey;

/** Seals the record: signs the heads of all chains, so that nobody can make them anew. */
public final class AuditSeals {
  private final Desk desk;

  /** Seals a desk's store. */
  public AuditSeals(Desk desk) {
    this.desk = desk;
  }

  /**
   * Seals. A record that is no longer the one of the last seal is not sealed: a seal on it would
   * vouch for whoever bent it.
   *
   * @param keyChanges whether another key than that of the last seal is meant
   */
  public SealAnswer seal(StaffSession session, SigningKey key, boolean keyChanges) {
    if (session.role() != Role.ADMINISTRATOR || !StillIn.atDesk(session)) {
      return new Refused(Why.NOT_AN_ADMINISTRATOR);
    }
    return desk.store().write(t -> seal(t, session, key, keyChanges));
  }

  private SealAnswer seal(
      Transaction transaction, StaffSession session, SigningKey key, boolean keyChanges) {
    AuditChainTable chains = transaction.auditChains();
    Optional<AuditSeal> last = chains.lastSeal();
    List<ChainHead> heads = chains.heads();
    boolean asSealed = last.map(seal -> holds(chains, seal)).orElse(true);
    if (!asSealed || !areEnds(chains, heads)) {
      return new Refused(Why.DOES_NOT_HOLD);
    }
    byte[] publicKey = key.publicKey();
    if (!keyChanges && last.isPresent() && !Arrays.equals(last.get().key(), publicKey)) {
      return new Refused(Why.ANOTHER_KEY);
    }
    AuditSeal seal =
        SealForm.sign(
            new AuditSeal(
                last.map(AuditSeal::number).orElse(0L) + 1,
                desk.now().truncatedTo(ChronoUnit.MICROS),
                SealForm.heads(heads),
                last.map(SealForm::hash).orElseGet(() -> new byte[ChainEvent.HASH_BYTES]),
                publicKey,
                new byte[0]),
            key);
    chains.insertSeal(seal);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.AUDIT_SEALED,
                session.id(),
                null,
                null,
                SealedEvent.facts(seal.number())));
    return new SealAnswer.Sealed(seal);
  }

  /** Whether a seal is signed, and of a beginning of the chains as they are. */
  private static boolean holds(AuditChainTable chains, AuditSeal seal) {
    byte[] signed = SealForm.WRITTEN.signed(seal, seal.number(), seal.previous());
    return SigningKey.fits(seal.key(), signed, seal.signature())
        && SealForm.read(seal.heads()).stream().allMatch(head -> isIn(chains, head));
  }

  private static boolean areEnds(AuditChainTable chains, List<ChainHead> heads) {
    return heads.stream()
        .allMatch(head -> chains.lastOf(head.desk()) == head.count() && isIn(chains, head));
  }

  private static boolean isIn(AuditChainTable chains, ChainHead head) {
    return chains
        .hashOf(head.desk(), head.count())
        .filter(hash -> Arrays.equals(hash, head.hash()))
        .isPresent();
  }

  /** The seals from a number on, to be kept elsewhere. */
  public List<AuditSeal> from(long number) {
    List<AuditSeal> seals = new ArrayList<>();
    desk.store()
        .read(t -> {
          t.auditChains().seals(number, seals::add);
          return true;
        });
    return seals;
  }
}
