/** Outreach events on a real store. */
@NullMarked
package org.tierline.service.outreach;

import org.jspecify.annotations.NullMarked;
