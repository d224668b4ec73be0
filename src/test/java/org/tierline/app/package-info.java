/** Tests of app. */
@NullMarked
package org.tierline.app;

import org.jspecify.annotations.NullMarked;
