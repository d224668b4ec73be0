/** The only room that knows SQL. */
@NullMarked
package org.tierline.store;

import org.jspecify.annotations.NullMarked;
