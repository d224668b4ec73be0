package org.tierline.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresAddressTest {
  @ParameterizedTest
  @CsvSource({
    "postgresql://db.example.gov:6432/center, db.example.gov, 6432",
    "postgresql://db.example.gov/center?sslmode=verify-full, db.example.gov, 5432",
    "postgresql://localhost/center, localhost, 5432",
    "postgresql://127.0.0.1:1/center?sslmode=disable, 127.0.0.1, 1",
  })
  void an_address_has_host_port_and_database(String url, String host, int port) {
    assertThat(PostgresAddress.of(url)).isEqualTo(new PostgresAddress(host, port, "center"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://ana:secret@db.example.gov/center",
        "postgresql://db.example.gov/center?sslmode=require",
        "postgresql://db.example.gov/center?sslmode=disable",
        "postgresql://db.example.gov/center?sslmode=verify-full&sslmode=disable",
        "postgresql://db.example.gov/center?password=secret",
        "postgresql://localhost/center?password=secret",
        "postgresql://localhost.example.gov/center?sslmode=disable",
        "postgresql://db.example.gov",
        "postgresql:center",
        "mysql://db.example.gov/center",
        "postgresql://secret word/center",
      })
  void nothing_secret_and_no_unverified_server_is_taken_and_nothing_of_it_repeated(String url) {
    assertThatThrownBy(() -> PostgresAddress.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void a_server_elsewhere_must_prove_who_it_is_whatever_the_address_says() {
    assertThat(mode(new PostgresAddress("db.example.gov", 5432, "center")))
        .isEqualTo("verify-full");
    assertThat(mode(new PostgresAddress("localhost", 5432, "center"))).isEqualTo("prefer");
  }

  private static String mode(PostgresAddress address) {
    return String.valueOf(((PGSimpleDataSource) address.signedIn("ana", "secret")).getSslMode());
  }
}
