package org.tierline.policy;

/** The four policies in force at one moment. */
public record Policies(
    PrivacyPolicy privacy,
    RoutingPolicy routing,
    DeadlinePolicy deadlines,
    CallbackPolicy callbacks) {}
