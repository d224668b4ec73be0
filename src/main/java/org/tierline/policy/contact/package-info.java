/** What is typed in a contact, and how it ends. */
@NullMarked
package org.tierline.policy.contact;

import org.jspecify.annotations.NullMarked;
