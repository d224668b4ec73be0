@NullMarked
package org.tierline.store.vault;

import org.jspecify.annotations.NullMarked;
