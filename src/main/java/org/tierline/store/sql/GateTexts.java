package org.tierline.store.sql;

/**
 * The statements by which what is said meets a case, as bodies of functions: where a server keeps
 * the gate, it compares by the same text as a desk does.
 */
public final class GateTexts {
  /** Of {@code its_digest}. */
  public static final String LOCATE = named(Located.LOCATE);

  /**
   * Of {@code its_case_id} with {@code parts}, {@code needs}, {@code digests}, {@code initials}.
   */
  public static final String COMPARE =
      named(ItemComparison.COMPARE)
          .replace(
              "VALUES <lines>",
              "SELECT u.part, u.n - 1, u.needed, u.digest, u.initial"
                  + " FROM unnest(parts, needs, digests, initials) WITH ORDINALITY"
                  + " AS u (part, needed, digest, initial, n)");

  /** On {@code its_number}, or on the other one of {@code its_case_id}. */
  public static final String FAILURES =
      named(NumberFailures.FAILURES).replace("<stillCounts>", SqlLockTable.STILL_COUNTS);

  private GateTexts() {}

  private static String named(String statement) {
    return statement
        .replace(":caseId", "its_case_id")
        .replace(":decoy", "its_decoy")
        .replace(":today", "its_today")
        .replace(":digest", "its_digest")
        .replace(":number", "its_number")
        .replace(":since", "its_since")
        .replace(":none", "its_none");
  }
}
