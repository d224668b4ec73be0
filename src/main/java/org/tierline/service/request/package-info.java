/** Asking an office for something. */
@NullMarked
package org.tierline.service.request;

import org.jspecify.annotations.NullMarked;
