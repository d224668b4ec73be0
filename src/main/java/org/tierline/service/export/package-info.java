/** Contacts, requests and escalations handed out row by row. */
@NullMarked
package org.tierline.service.export;

import org.jspecify.annotations.NullMarked;
