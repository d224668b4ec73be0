/** Live chat in a contact. */
@NullMarked
package org.tierline.ui.chat;

import org.jspecify.annotations.NullMarked;
