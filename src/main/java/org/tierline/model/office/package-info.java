/** Offices, places and who serves whom. */
@NullMarked
package org.tierline.model.office;

import org.jspecify.annotations.NullMarked;
