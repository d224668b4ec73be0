/** Tests of service. */
@NullMarked
package org.tierline.service;

import org.jspecify.annotations.NullMarked;
