/** Tests of staff. */
@NullMarked
package org.tierline.service.staff;

import org.jspecify.annotations.NullMarked;
