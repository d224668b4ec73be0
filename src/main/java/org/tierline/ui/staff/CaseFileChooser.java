package org.tierline.ui.staff;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Lets somebody choose a file of cases. For the FX thread. */
public interface CaseFileChooser {
  /** Whether this platform has a window for choosing files. */
  boolean isThere();

  /** Asks for a file; empty if none was chosen. */
  Optional<Path> choose(@Nullable Window over);
}
