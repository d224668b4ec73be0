@NullMarked
package org.tierline.ui.common;

import org.jspecify.annotations.NullMarked;
