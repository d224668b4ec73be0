/** What every screen stands on: words, views, navigation, dialogs, background work, themes. */
@NullMarked
package org.tierline.ui.common;

import org.jspecify.annotations.NullMarked;
