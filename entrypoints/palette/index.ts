import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPalette } from './open-palette.ts';

/**
 * The palette of saved replies: brought into a frame by the background when it is first asked
 * for there. Run again, it opens again.
 */
export default defineUnlistedScript(() => void openPalette());
