/** What the extension's background has of proofreading, for one bundle: its bytes are counted, and it is run. */
export { proofread } from '../../../utils/proofreading/proofread.ts';
export { createSpeller } from '../../../utils/proofreading/spelling/speller.ts';
export { readTokens } from '../../../utils/proofreading/text/tokens.ts';
