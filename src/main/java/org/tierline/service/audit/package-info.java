/** The record of what happened: reading, exporting, verifying and sealing it. */
@NullMarked
package org.tierline.service.audit;

import org.jspecify.annotations.NullMarked;
