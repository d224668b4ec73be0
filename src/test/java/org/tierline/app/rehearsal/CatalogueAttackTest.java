package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Before anybody was verified, nothing that a catalogue names shows what is known of a case. */
class CatalogueAttackTest extends AttackedStore {
  @Override
  List<Attack> attacks() {
    return List.of(
        Attack.before(
            "READ_THE_TABLE",
            "GRANT USAGE ON SCHEMA tierline_case TO <database>_staff;"
                + " GRANT SELECT ON tierline_case.case_record TO <database>_staff",
            on -> on.client("ben").may("SELECT sealed FROM tierline_case.case_record")),
        Attack.before(
            "READ_THE_STATISTICS",
            "GRANT USAGE ON SCHEMA tierline_case TO <database>_staff;"
                + " GRANT SELECT ON tierline_case.case_item TO <database>_staff",
            on -> {
              on.asOwner("ANALYZE tierline_case.case_item");
              return !on.client("ben")
                  .asked(
                      "SELECT histogram_bounds, most_common_vals FROM pg_stats"
                          + " WHERE schemaname = 'tierline_case'")
                  .isEmpty();
            }));
  }

  /**
   * Whatever can be named in the catalogue, on whichever connection: nothing of the case is there.
   */
  @Test
  void nothing_that_the_catalogue_names_shows_a_record_or_what_it_is_compared_by() {
    on.call();
    List<String> secrets =
        new ArrayList<>(
            on.secrets(
                "SELECT sealed FROM tierline_case.case_record r WHERE r.case_id <>"
                    + " (SELECT decoy_case FROM tierline.store_identity)"));
    secrets.addAll(
        on.secrets(
            "SELECT digest FROM tierline_case.case_item WHERE place > 0 AND part <> 'FILLING'"));
    assertThat(secrets).hasSizeGreaterThan(5);
    for (String name : List.of("ana", "ben", "ines", "sam")) {
      Client client = on.client(name);
      List<String> relations =
          client.asked(
              "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c"
                  + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                  + " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')");
      assertThat(relations).hasSizeGreaterThan(200);
      client.connected(connection -> {
        for (String relation : relations) {
          String whole = relation.substring(0, relation.length() - 1);
          String rows = String.join("\n", Client.asked(connection, "SELECT * FROM " + whole));
          assertThat(secrets).as(name + " reads " + whole).noneMatch(rows::contains);
        }
        return true;
      });
    }
  }
}
