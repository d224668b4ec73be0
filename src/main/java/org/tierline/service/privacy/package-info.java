/** Passing the gate. */
@NullMarked
package org.tierline.service.privacy;

import org.jspecify.annotations.NullMarked;
