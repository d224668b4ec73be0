/** Danger to somebody: its kinds, whom to call, what is said (M3). */
@NullMarked
package org.tierline.model.danger;

import org.jspecify.annotations.NullMarked;
