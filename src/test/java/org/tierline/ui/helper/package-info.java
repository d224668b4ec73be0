/** Tests of who helps a caller to speak. */
@NullMarked
package org.tierline.ui.helper;

import org.jspecify.annotations.NullMarked;
