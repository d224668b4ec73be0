/** Complaints on a real store. */
@NullMarked
package org.tierline.service.complaint;

import org.jspecify.annotations.NullMarked;
