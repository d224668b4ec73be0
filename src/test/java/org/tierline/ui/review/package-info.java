@NullMarked
package org.tierline.ui.review;

import org.jspecify.annotations.NullMarked;
