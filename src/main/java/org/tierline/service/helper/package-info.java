/** The record of who helps a caller to speak. */
@NullMarked
package org.tierline.service.helper;

import org.jspecify.annotations.NullMarked;
