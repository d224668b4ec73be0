/** Reporting privacy incidents and dealing with them. */
@NullMarked
package org.tierline.service.incident;

import org.jspecify.annotations.NullMarked;
