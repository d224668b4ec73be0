/** Drawing and scoring contacts on a real store. */
@NullMarked
package org.tierline.service.sample;

import org.jspecify.annotations.NullMarked;
