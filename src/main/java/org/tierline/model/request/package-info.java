/** Service requests to an office. */
@NullMarked
package org.tierline.model.request;

import org.jspecify.annotations.NullMarked;
