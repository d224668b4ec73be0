/** Exports of a real store. */
@NullMarked
package org.tierline.service.export;

import org.jspecify.annotations.NullMarked;
