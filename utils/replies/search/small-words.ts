/** Words that carry no subject, French and English, folded. In a text they are not worth finding. */
const SMALL_WORDS = new Set(
  `a au aux avec ce ces cet cette dans de des du elle en est et eu il ils je la le les leur leurs lui ma
  mais me mes mon ne nos notre nous on ont ou par pas pour qu que qui quoi sa se ses si son sont sur ta te
  tes toi ton tu un une vos votre vous y an and are as at be been but by can do does did for from had has
  have he her his how i if in into is it its of or our she so than that the their them then there these
  they this to us was we were what when which will with would you your`.split(/\s+/),
);

/** Whether a folded word is too common to be looked for, single letters included. */
export function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word) || /^\p{L}$/u.test(word);
}
