@NullMarked
package org.tierline.ui.shell;

import org.jspecify.annotations.NullMarked;
