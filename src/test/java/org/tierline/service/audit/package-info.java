@NullMarked
package org.tierline.service.audit;

import org.jspecify.annotations.NullMarked;
