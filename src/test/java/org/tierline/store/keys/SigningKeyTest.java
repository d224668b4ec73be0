package org.tierline.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
  private static final HexFormat HEX = HexFormat.of();

  /** RFC 8032, section 7.1, test 1. */
  @Test
  void theKeyOfTheStandardSignsAsItSays() {
    try (SigningKey key =
        SigningKey.of(
            HEX.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))) {
      assertThat(HEX.formatHex(key.publicKey()))
          .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
      assertThat(HEX.formatHex(key.sign(new byte[0])))
          .isEqualTo(
              "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                  + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }
  }

  @Test
  void aSignatureFitsOneMessageAndOneKey() {
    try (SigningKey key = SigningKey.make(new SecureRandom());
        SigningKey other = SigningKey.make(new SecureRandom())) {
      byte[] message = {1, 2, 3};
      byte[] signature = key.sign(message);
      assertThat(SigningKey.fits(key.publicKey(), message, signature)).isTrue();
      assertThat(SigningKey.fits(key.publicKey(), new byte[] {1, 2}, signature)).isFalse();
      assertThat(SigningKey.fits(other.publicKey(), message, signature)).isFalse();
      assertThat(SigningKey.fits(new byte[5], message, signature)).isFalse();
      assertThat(SigningKey.fits(key.publicKey(), message, new byte[7])).isFalse();
    }
  }
}
