@NullMarked
package org.tierline.edge.audit;

import org.jspecify.annotations.NullMarked;
