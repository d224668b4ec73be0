/** Who works at the desk. */
@NullMarked
package org.tierline.model.staff;

import org.jspecify.annotations.NullMarked;
