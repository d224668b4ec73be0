@NullMarked
package org.tierline.service.appointment;

import org.jspecify.annotations.NullMarked;
