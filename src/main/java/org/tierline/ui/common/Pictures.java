package org.tierline.ui.common;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Takes pictures of scenes, shown or not, without Swing. Snapshots belong to the FX thread, writing
 * to any other.
 */
public final class Pictures {
  private Pictures() {}

  /** The scene as it looks now, laid out first. */
  public static BufferedImage of(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return convert(scene.snapshot(null));
  }

  /** Writes a picture as PNG, making the folder if need be. */
  public static void write(BufferedImage picture, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    ImageIO.write(picture, "png", file.toFile());
  }

  private static BufferedImage convert(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }
}
