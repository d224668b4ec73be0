package org.tierline.store;

import org.tierline.model.Sentence;

/**
 * The store cannot do what was asked, and what a person can do about it. Holds no personal data.
 */
public final class StoreTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String LINK = "say.store.link";

  private final Kind kind;
  private final transient Sentence say;

  /** A trouble of a kind, with the sentence for the person at the desk. */
  public StoreTrouble(Kind kind, Sentence say, Throwable cause) {
    super(kind + ": " + say.key(), cause);
    this.kind = kind;
    this.say = say;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** What happened, what was kept and what to do. */
  public Sentence say() {
    return say;
  }

  /**
   * Whether the way to a shared store is broken: what was asked may be asked again later, if it
   * does nothing twice.
   */
  public boolean isLinkLost() {
    return kind == Kind.OUT_OF_REACH && say.key().startsWith(LINK);
  }

  /** Kinds of trouble. */
  public enum Kind {
    /** The store was made by a newer version. */
    NEWER_STORE,
    /** The file or folder cannot be written. */
    READ_ONLY,
    /** Another program holds the file. */
    LOCKED,
    /** The file is no store, or it is damaged. */
    DAMAGED,
    /** The store of an earlier version could not be brought up to date. */
    NOT_UPGRADED,
    /** The file is not in its place, but copies of it are. */
    GONE,
    /**
     * A copy was put in the place of the store, or a newer version changed it, while it was open.
     */
    REPLACED,
    /** No room is left on the disk. */
    DISK_FULL,
    /** The file lies on a network share. */
    NETWORK_SHARE,
    /** Anything else. */
    OUT_OF_REACH
  }
}
