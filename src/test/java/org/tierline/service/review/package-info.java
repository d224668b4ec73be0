@NullMarked
package org.tierline.service.review;

import org.jspecify.annotations.NullMarked;
