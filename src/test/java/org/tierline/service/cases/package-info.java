@NullMarked
package org.tierline.service.cases;

import org.jspecify.annotations.NullMarked;
