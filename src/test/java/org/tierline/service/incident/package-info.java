@NullMarked
package org.tierline.service.incident;

import org.jspecify.annotations.NullMarked;
