/** Complaints without a toolkit. */
@NullMarked
package org.tierline.ui.complaint;

import org.jspecify.annotations.NullMarked;
