const VERB_ENDINGS = [
  ...['er', 'e', 'es', 'ons', 'ez', 'ent', 'é', 'ant', 'ais', 'ait', 'ions', 'iez', 'aient'],
  ...['erai', 'eras', 'era', 'erons', 'erez', 'eront', 'erais', 'erait', 'erions', 'eriez', 'eraient'],
];

/** What a mark after an entry of a word list stands for. */
const ENDINGS: Record<string, readonly string[]> = {
  s: ['', 's'],
  x: ['', 'x'],
  e: ['', 'e', 's', 'es'],
  ne: ['', 'ne', 's', 'nes'],
  eur: ['eur', 'euse', 'eurs', 'euses'],
  // French verbs of the first group: the forms that posts use.
  er: [...VERB_ENDINGS, 'ée', 'és', 'ées'],
  // Those whose participle does not agree.
  eri: VERB_ENDINGS,
  // English regular verbs: `post+ed`, `lik+ing`.
  ed: ['', 's', 'ed', 'ing'],
  ing: ['e', 'es', 'ed', 'ing'],
};

/**
 * The words of a list written as text, between spaces; `word+s` is the word and its plural, and so on.
 * @throws Error on a mark that means nothing.
 */
export function expandForms(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [stem = '', mark] = entry.split('+');
      if (mark === undefined) return [stem];
      const endings = ENDINGS[mark];
      if (endings === undefined) throw new Error(`Unknown mark in a word list: ${entry}`);
      return endings.map((ending) => joined(stem, ending));
    });
}

/** French keeps the sound of `c` and `g`: `partageons`, `lançant`. Only verbs have such endings here. */
function joined(stem: string, ending: string): string {
  if (!VERB_ENDINGS.includes(ending) || !/^[ao]/.test(ending)) return stem + ending;
  return stem.replace(/g$/, 'ge').replace(/c$/, 'ç') + ending;
}
