/** Tests of finding offices. */
@NullMarked
package org.tierline.service.office;

import org.jspecify.annotations.NullMarked;
