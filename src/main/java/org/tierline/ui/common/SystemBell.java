package org.tierline.ui.common;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Two soft tones on the loudspeaker of this machine. Safe for any thread. */
public final class SystemBell implements Bell {
  private static final float SAMPLES_A_SECOND = 22_050;
  private static final double[] TONES = {660, 880};
  private static final double TONE_SECONDS = 0.18;
  private static final double LOUDNESS = 0.3;

  @Override
  public boolean ring() {
    AudioFormat format = new AudioFormat(SAMPLES_A_SECOND, 16, 1, true, false);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      line.open(format);
      line.start();
      byte[] samples = samples();
      line.write(samples, 0, samples.length);
      line.drain();
      return true;
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException noSound) {
      // No loudspeaker, or somebody else has it: whoever listens is told so on the screen.
      return false;
    }
  }

  /** Sixteen bits a sample, low byte first; each tone swells and fades, so that nothing clicks. */
  private static byte[] samples() {
    int length = (int) (SAMPLES_A_SECOND * TONE_SECONDS);
    byte[] samples = new byte[TONES.length * length * 2];
    for (int i = 0; i < TONES.length * length; i++) {
      int within = i % length;
      double swell = Math.sin(Math.PI * within / length);
      double wave = Math.sin(2 * Math.PI * TONES[i / length] * within / SAMPLES_A_SECOND);
      int sample = (int) (Short.MAX_VALUE * LOUDNESS * swell * wave);
      samples[2 * i] = (byte) sample;
      samples[2 * i + 1] = (byte) (sample >> 8);
    }
    return samples;
  }
}
