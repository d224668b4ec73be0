package org.tierline.model.danger;

/** What somebody on the line is in danger of, or threatens (M3). */
public enum DangerKind {
  /** Harm that somebody may do to themselves. */
  SELF,
  /** Harm to somebody else, or an emergency near the caller. */
  OTHERS,
  TRAFFICKING,
  /** Violence by a partner or in a family. */
  VIOLENCE,
  /** A threat, by whomever, against whomever. */
  THREAT
}
