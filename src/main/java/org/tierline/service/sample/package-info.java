/** Drawing a contact by chance, reading and scoring it. */
@NullMarked
package org.tierline.service.sample;

import org.jspecify.annotations.NullMarked;
