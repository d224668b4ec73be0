@NullMarked
package org.tierline.edge.export;

import org.jspecify.annotations.NullMarked;
