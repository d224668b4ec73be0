/** Asking guidance, and Emma's view of it. */
@NullMarked
package org.tierline.ui.guidance;

import org.jspecify.annotations.NullMarked;
