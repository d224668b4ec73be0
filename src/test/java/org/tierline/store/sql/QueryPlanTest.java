package org.tierline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.store.StoreTest;
import org.tierline.store.WaitingPage;

/** A list costs the same however much is stored: by an index, and in its order. */
class QueryPlanTest extends StoreTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        ContactSummaries.UNFINISHED,
        ContactSummaries.TAKEN,
        SqlHandOffTable.WAITING,
        SqlRequestTable.OF_CASE,
        SqlRequestTable.OF_CONTACT,
        SqlRequestTable.OPEN,
        SqlRequestTable.WAITING,
        SqlRequestTable.AT_OFFICE,
        SqlRequestTable.BETWEEN,
        SqlOutreachTable.COMING,
        SqlOutreachTable.PAST,
        SqlOutreachTable.FEEDBACK,
        SqlContactTable.BETWEEN,
        SqlEscalationTable.BETWEEN,
        SqlAnswerTable.ANSWERS,
        SqlAnswerTable.RELOCATIONS,
        SqlEscalationTable.OF_CONTACT,
        SqlEscalationTable.OPEN,
        EscalationCounts.DUE,
        SqlReviewTable.BY_DUE,
        SqlReviewTable.PAGE,
        SqlReviewTable.RANK,
        SqlReviewTable.RETURNED,
        SqlReviewTable.REQUESTS_DUE,
        SqlReviewTable.OPEN_INQUIRIES,
        SqlReviewTable.FIRST_MADE,
        SqlSupervisorTable.WAITING,
        SqlSupervisorTable.CALLBACKS,
        SqlSupervisorTable.OF_CONTACT,
        SqlAuditTable.LATEST,
        SqlAuditChainTable.LAST_OF
      })
  void aListIsReadInTheOrderOfAnIndex(String query) throws SQLException {
    assertThat(plan(query))
        .noneMatch(step -> step.contains("TEMP B-TREE"))
        .noneMatch(QueryPlanTest::readsAWholeTable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ContactCounts.COUNTS,
        SqlReviewTable.SINCE,
        SqlReviewTable.REACHED,
        SqlReviewTable.MADE,
        SqlReviewTable.ENDED,
        SqlReviewTable.LEFT_REACHED,
        SqlReviewTable.LEFT_RETURNED,
        ContactSummaries.SAME_CASES,
        SqlTextConsentTable.WANTED,
        SqlTextConsentTable.ANEW,
        "SELECT case_id " + SaidInPlace.CASES_SAID,
        SaidInPlace.CASE_SAID,
        UnverifiedNumbers.VERIFIED,
        UnverifiedNumbers.OF_CASE,
        SqlSaidTable.OF_CASE,
        "SELECT * FROM incident WHERE case_id = :a OR contact_id IN (:b) OR id IN (:b)",
        "SELECT * FROM outgoing_message WHERE case_id = :a OR contact_id IN (:b)",
        "SELECT count(*) FROM attempt WHERE contact_id = :a AND failed = 1",
        "SELECT count(*) FROM attempt WHERE number = :a AND at >= :b AND failed = 1",
        "UPDATE verification SET ended_at = :a WHERE staff_id = :b AND ends_at > :a",
        "SELECT * FROM verification WHERE contact_id = :a AND staff_id = :b AND ends_at > :c",
        "SELECT id FROM verification WHERE case_id = :a AND contact_id = :b",
        "SELECT case_id FROM case_number WHERE digest = :a",
        "SELECT count(*) FROM sign_in_failure WHERE name = :a AND at >= :b",
        "SELECT count(*) FROM case_item WHERE part = 'ACCOUNT' AND digest = :a",
        "SELECT * FROM closing WHERE office = :a AND from_at < :b AND until_at > :c",
        "SELECT * FROM place WHERE folded >= :a AND folded < :b"
      })
  void aLookUpReadsNoWholeTable(String query) throws SQLException {
    assertThat(plan(query)).noneMatch(QueryPlanTest::readsAWholeTable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SqlAuditViewTable.OF_SUBJECT,
        SqlAuditViewTable.OF_STAFF,
        SqlAuditViewTable.BETWEEN
      })
  void thePagesOfTheRecordAreReadInTheOrderOfAnIndex(String query) throws SQLException {
    assertThat(plan(query.replace("<actions>", "'VERIFIED', 'SEARCHED'")))
        .noneMatch(step -> step.contains("TEMP B-TREE"))
        .noneMatch(QueryPlanTest::readsAWholeTable);
  }

  /** Each stretch of the index is in order; only the first rows of each are merged. */
  @ParameterizedTest
  @EnumSource(WaitingPage.Side.class)
  void thePageOfCallersReadsTheFirstRowsOfEachStretch(WaitingPage.Side side) throws SQLException {
    for (boolean unreached : new boolean[] {false, true}) {
      WaitingPage page =
          new WaitingPage(
              EnumSet.complementOf(EnumSet.of(EscalationQueue.SPECIAL_HANDLING)),
              Set.of(EscalationQueue.SPECIAL_HANDLING),
              Set.of("en"),
              unreached,
              Set.of(),
              side,
              LocalDate.EPOCH,
              null,
              60);
      String query =
          WaitingQuery.sql(page).replace("<languages>", "'en', 'es'").replace("<zones>", "'a'");
      String index = unreached ? "escalation_unreached" : "escalation_waiting";
      assertThat(plan(query))
          .filteredOn(step -> step.contains(" e USING INDEX " + index))
          .hasSize(12)
          .allMatch(step -> step.startsWith("SEARCH "));
      assertThat(plan(query)).noneMatch(step -> step.startsWith("SCAN e"));
    }
  }

  @Test
  void countingThoseWhoWaitReadsNoEscalation() throws SQLException {
    for (boolean unreached : new boolean[] {false, true}) {
      String query =
          EscalationCounts.sql(true, unreached)
              .replace("<queues>", "'GENERAL'")
              .replace("<openOf>", "'SPECIAL_HANDLING'")
              .replace("<without>", ":own")
              .replace("<languages>", "'en', 'es'");
      assertThat(plan(query))
          .anyMatch(step -> step.startsWith("SEARCH waiting_count USING PRIMARY KEY"))
          .anyMatch(step -> step.contains("sqlite_autoindex_escalation_1 (id=?)"))
          .noneMatch(step -> step.matches("SCAN (escalation|waiting_count)( .*)?"));
    }
    assertThat(plan(SqlClaimTable.PLACES))
        .filteredOn(step -> step.contains("_zones"))
        .hasSize(4)
        .allMatch(step -> step.startsWith("SEARCH "));
  }

  @Test
  void whatIsWithASupervisorIsFoundAmongManyByItsIndex() throws SQLException {
    for (String query : List.of(WithSupervisorQuery.PAGE, WithSupervisorQuery.COUNT)) {
      assertThat(
              plan(
                  query
                      .replace("<openOf>", "'SPECIAL_HANDLING'")
                      .replace("<queues>", "'GENERAL', 'SPECIAL_HANDLING'")))
          .anyMatch(step -> step.contains("USING INDEX escalation_with_supervisor"))
          .noneMatch(step -> step.contains("TEMP B-TREE"));
    }
  }

  /** Values that stand in the statement itself are gone through; the table is not. */
  @Test
  void whatIsComparedIsReadByItsPlaces() throws SQLException {
    String lines = "WITH " + ItemComparison.LINES + " SELECT count(*) FROM line";
    String marks = SqlCaseTable.MARKS.replace("<ids>", "(:a), (:b)");
    for (String query : List.of(lines, marks)) {
      assertThat(plan(query))
          .anyMatch(step -> step.startsWith("SEARCH r USING PRIMARY KEY"))
          .noneMatch(step -> step.startsWith("SCAN r") || step.startsWith("SCAN case_item"));
    }
  }

  /** What was found so far is gone through, the tables are not. */
  @Test
  void ownAffairsAndWhatAClaimLooksAtAreFoundFromTheFew() throws SQLException {
    for (String query : List.of(SqlOwnAffairTable.ESCALATIONS, ClaimViewQuery.VIEW)) {
      assertThat(plan(query))
          .anyMatch(step -> step.contains("own_affair_by_staff"))
          .noneMatch(step -> step.matches("SCAN (e|c|v|other|escalation|own_affair)( .*)?"));
    }
  }

  @Test
  void failuresAreCountedOnTwoNumbersByTheirIndex() throws SQLException {
    String query = NumberFailures.FAILURES.replace("<stillCounts>", SqlLockTable.STILL_COUNTS);
    assertThat(plan(query))
        .anyMatch(step -> step.startsWith("SEARCH a USING") && step.contains("attempt_by_number"))
        .anyMatch(step -> step.startsWith("SEARCH n USING") && step.contains("case_number_by_case"))
        .noneMatch(step -> step.matches("SCAN (a|n|u)( .*)?"));
  }

  @Test
  void theCheckKnowsAScanWhenItSeesOne() throws SQLException {
    assertThat(plan("SELECT * FROM contact WHERE notes = :a ORDER BY caller_name"))
        .anyMatch(QueryPlanTest::readsAWholeTable)
        .anyMatch(step -> step.contains("TEMP B-TREE"));
  }

  /** An index that holds only the rows asked for may be read from one end to the other. */
  private static boolean readsAWholeTable(String step) {
    return step.startsWith("SCAN ")
        && !step.contains("USING INDEX hand_off_waiting")
        && !step.contains("USING INDEX supervisor_request_waiting")
        && !step.contains("USING INDEX supervisor_request_callback")
        && !step.contains("USING INDEX contact_written_open")
        && !step.contains("USING COVERING INDEX escalation_not_reached")
        && !step.equals("SCAN told");
  }

  private List<String> plan(String query) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tierline.db"));
        PreparedStatement statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + query);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        steps.add(row.getString("detail"));
      }
    }
    return steps;
  }
}
