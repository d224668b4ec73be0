/** The chat beside the caller. */
@NullMarked
package org.tierline.ui.chat;

import org.jspecify.annotations.NullMarked;
