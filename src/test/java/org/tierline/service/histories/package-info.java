/** What many desks of one shared store do at once, and what must hold of it. */
@NullMarked
package org.tierline.service.histories;

import org.jspecify.annotations.NullMarked;
