@NullMarked
package org.tierline.ui.staff;

import org.jspecify.annotations.NullMarked;
