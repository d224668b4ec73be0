/** The frame around the screens: bars, rail, cover, Find or do. */
@NullMarked
package org.tierline.ui.shell;

import org.jspecify.annotations.NullMarked;
