package org.tierline.app.rehearsal;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.store.postgresql.PostgresServer;

/**
 * A shared store, on each version of the server, against people who work in it and hold a database
 * client. Each attack fails; and succeeds where the one defence that stands against it was taken
 * out, so that it is known to attack.
 */
@ParameterizedClass
@ValueSource(strings = {"older", "newer"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackedStore {
  @Parameter String version = "";

  CallOnServer on;

  @BeforeParameterizedClassInvocation
  void setUp(String version) {
    on = new CallOnServer(PostgresServer.of(version));
  }

  /** The attacks on what this test is about. */
  abstract List<Attack> attacks();

  @ParameterizedTest
  @MethodSource("attacks")
  void an_attack_fails_and_succeeds_without_its_defence(Attack attack) {
    attack.failsAndSucceedsWithoutItsDefence(on);
  }

  @AfterEach
  void hangUp() {
    on.hangUp();
  }

  @AfterParameterizedClassInvocation
  void leave() {
    on.close();
  }
}
