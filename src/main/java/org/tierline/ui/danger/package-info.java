/** The words and the number for danger, over whatever is open. */
@NullMarked
package org.tierline.ui.danger;

import org.jspecify.annotations.NullMarked;
