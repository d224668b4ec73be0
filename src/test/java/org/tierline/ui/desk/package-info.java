@NullMarked
package org.tierline.ui.desk;

import org.jspecify.annotations.NullMarked;
