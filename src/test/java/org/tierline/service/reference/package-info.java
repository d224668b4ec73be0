/** Tests. */
@NullMarked
package org.tierline.service.reference;

import org.jspecify.annotations.NullMarked;
