/** Privacy incidents. */
@NullMarked
package org.tierline.model.incident;

import org.jspecify.annotations.NullMarked;
