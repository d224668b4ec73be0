/** Tests of the screen of guidance. */
@NullMarked
package org.tierline.ui.guidance;

import org.jspecify.annotations.NullMarked;
