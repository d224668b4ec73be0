@NullMarked
package org.tierline.store;

import org.jspecify.annotations.NullMarked;
