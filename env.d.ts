/** Which lines of defence a build has: `both`, but for the builds that test one line alone. */
declare const __TEST_LINES__: 'both' | 'gestures' | 'requests';
/** Closed, but for the builds that tests look into. */
declare const __SHADOW_MODE__: ShadowRootMode;
