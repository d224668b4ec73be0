/** Keys, and who holds them. */
@NullMarked
package org.tierline.store.keys;

import org.jspecify.annotations.NullMarked;
