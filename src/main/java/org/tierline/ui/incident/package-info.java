/** Reporting a privacy incident from any screen. */
@NullMarked
package org.tierline.ui.incident;

import org.jspecify.annotations.NullMarked;
