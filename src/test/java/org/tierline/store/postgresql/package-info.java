@NullMarked
package org.tierline.store.postgresql;

import org.jspecify.annotations.NullMarked;
