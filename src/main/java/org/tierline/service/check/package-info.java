/** Looks over this machine and its store. */
@NullMarked
package org.tierline.service.check;

import org.jspecify.annotations.NullMarked;
