/** Characters before a word that tell whether a sentence starts with it. */
const LOOK_BACK = 40;

/** Whether a sentence starts here: signs and emoji may stand before its first word. */
export function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return /(?:^|[.!?…:\n\p{Extended_Pictographic}]\ufe0f?)[^\S\n]*[«»“”"'(•–—-]?[^\S\n]*$/u.test(before);
}
