package org.tierline.model.request;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What a request number tells (S12).
 *
 * @param say the same sentence for every well-formed number, whether it exists or not
 * @param verified the request, if it exists and its case is verified in this contact, else null
 */
public record RequestFound(Sentence say, @Nullable ServiceRequest verified) {}
