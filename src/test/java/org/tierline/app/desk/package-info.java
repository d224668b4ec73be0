/** The whole desk, worked as its staff work it. */
@NullMarked
package org.tierline.app.desk;

import org.jspecify.annotations.NullMarked;
