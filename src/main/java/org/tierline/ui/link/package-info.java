/** Sending an official link to a caller (M2). */
@NullMarked
package org.tierline.ui.link;

import org.jspecify.annotations.NullMarked;
