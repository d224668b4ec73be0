@NullMarked
package org.tierline.service.supervisor;

import org.jspecify.annotations.NullMarked;
