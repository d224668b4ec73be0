/** Service requests on a real store. */
@NullMarked
package org.tierline.service.request;

import org.jspecify.annotations.NullMarked;
