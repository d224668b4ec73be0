/** Tests of the callbacks. */
@NullMarked
package org.tierline.ui.callback;

import org.jspecify.annotations.NullMarked;
