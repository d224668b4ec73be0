/** The privacy gate and what hangs on it, tested on the real store. */
@NullMarked
package org.tierline.service.privacy;

import org.jspecify.annotations.NullMarked;
