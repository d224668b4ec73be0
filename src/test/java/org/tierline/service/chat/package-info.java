/** Live chat at the desk. */
@NullMarked
package org.tierline.service.chat;

import org.jspecify.annotations.NullMarked;
