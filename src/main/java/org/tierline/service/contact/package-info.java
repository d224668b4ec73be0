/** Taking a contact from its start to its disposition. */
@NullMarked
package org.tierline.service.contact;

import org.jspecify.annotations.NullMarked;
