/** Signing in and out, the lock, and who works here. */
@NullMarked
package org.tierline.service.staff;

import org.jspecify.annotations.NullMarked;
