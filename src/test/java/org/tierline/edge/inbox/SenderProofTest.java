package org.tierline.edge.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom our own mail server vouches for (P2), and how others try to look so. */
class SenderProofTest {
  private static final String PASS = "mx.desk.example; dmarc=pass header.from=example.org";

  private final SenderProof proof = new SenderProof("mx.desk.example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        PASS,
        "MX.Desk.Example; DMARC=pass header.from=Example.ORG",
        "mx.desk.example 1; dmarc=pass (p=reject dis=none) header.from=example.org",
        "mx.desk.example;\r\n\tspf=fail smtp.mailfrom=other.example;\r\n dkim=pass"
            + " header.d=example.org;\r\n dmarc=pass action=none header.from=example.org",
        "mx.desk.example; dmarc=pass reason=\"all; well\" header.from=\"example.org\"",
        "(by us) mx.desk.example; dmarc/1=pass header.from=example.org;"
      })
  void a_sender_is_proven_by_our_own_server(String header) {
    assertThat(proof.vouches(List.of(header), "mj@example.org")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mx.desk.example",
        "mx.desk.example; none",
        "mx.desk.example; dmarc=fail header.from=example.org",
        "mx.desk.example; dmarc=none header.from=example.org",
        "mx.desk.example; dmarc=pass",
        "mx.desk.example; dmarc=pass header.from=example.org.evil.example",
        "mx.desk.example; dmarc=pass header.from=sub.example.org",
        "mx.desk.example; dmarc=pass header.from=evil.example header.from=example.org",
        "mx.desk.example; spf=pass smtp.mailfrom=example.org",
        "mx.desk.example; dkim=pass header.d=example.org",
        "mx.desk.example; dmarc=fail header.from=example.org; dmarc=pass header.from=example.org",
        "mx.desk.example; dmarc=pass header.from=example.org; dmarc=pass header.from=example.org",
        "mx.desk.example; dmarc=fail (; dmarc=pass header.from=example.org)",
        "mx.desk.example; dmarc=fail reason=\"; dmarc=pass header.from=example.org\"",
        "mx.desk.example; spf=pass reason=\"x\\\"; dmarc=pass header.from=example.org\"",
        "mx.desk.example; dmarc=pass (header.from=example.org)",
        "mx.desk.example; dmarc=pass reason=\" header.from=example.org\"",
        "mx.desk.example; xdmarc=pass header.from=example.org",
        "mx.desk.example; dmarc=passed header.from=example.org",
        "mx.desk.example; dmarc=pass xheader.from=example.org",
        "mx.desk.example; dmarc=pass header.from=example.org (",
        "mx.desk.example; dmarc=pass \"header.from=example.org",
        "mx.desk.example.evil.example; dmarc=pass header.from=example.org",
        "evil.example; dmarc=pass header.from=example.org",
        "evil.example mx.desk.example; dmarc=pass header.from=example.org",
        "mx.desk.example 2; dmarc=pass header.from=example.org",
        "(mx.desk.example) evil.example; dmarc=pass header.from=example.org"
      })
  void whatever_else_proves_nothing(String header) {
    assertThat(proof.vouches(List.of(header), "mj@example.org")).isFalse();
  }

  @Test
  void a_finding_beside_a_forged_one_proves_nothing() {
    assertThat(proof.vouches(List.of(PASS, PASS), "mj@example.org")).isFalse();
    assertThat(proof.vouches(List.of("evil.example; dmarc=fail", PASS), "mj@example.org")).isTrue();
    assertThat(proof.vouches(List.of(), "mj@example.org")).isFalse();
    assertThat(proof.vouches(List.of(PASS), "")).isFalse();
  }

  @Test
  void a_finding_of_endless_length_proves_nothing() {
    assertThat(proof.vouches(List.of(PASS + ";" + " ".repeat(20_000)), "mj@example.org")).isFalse();
    assertThat(proof.vouches(List.of("(".repeat(9_000) + PASS), "mj@example.org")).isFalse();
  }
}
