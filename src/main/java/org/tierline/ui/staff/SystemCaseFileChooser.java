package org.tierline.ui.staff;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;

/** The system's own window for choosing a file; the headless platform has none. */
public final class SystemCaseFileChooser implements CaseFileChooser {
  private final Messages messages;

  /** Asks in the words given. */
  public SystemCaseFileChooser(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean isThere() {
    return !"Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
  }

  @Override
  public Optional<Path> choose(@Nullable Window over) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("staff.take-in"));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(messages.text("staff.take-in.kind"), "*.ndjson", "*.jsonl"),
            new ExtensionFilter(messages.text("staff.take-in.any-kind"), "*"));
    return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
  }
}
