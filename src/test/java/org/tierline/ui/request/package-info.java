@NullMarked
package org.tierline.ui.request;

import org.jspecify.annotations.NullMarked;
