/** General answers that belong to no case. */
@NullMarked
package org.tierline.model.guidance;

import org.jspecify.annotations.NullMarked;
