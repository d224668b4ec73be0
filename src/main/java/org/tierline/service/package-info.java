/** What the jobs of the desk share. */
@NullMarked
package org.tierline.service;

import org.jspecify.annotations.NullMarked;
