/** The house and its rules. */
@NullMarked
package org.tierline;

import org.jspecify.annotations.NullMarked;
