import type { Sentence } from '../grammar-rule.ts';

/** Pronouns and *ne* that stand between a subject and its verb. */
const BEFORE_VERB = new Set([
  'ne',
  "n'",
  'me',
  "m'",
  'te',
  "t'",
  'se',
  "s'",
  'nous',
  'vous',
  'le',
  'la',
  "l'",
  'les',
  'lui',
  'leur',
  'y',
  'en',
]);

/** Adverbs that stand between a verb and what belongs to it, or between an auxiliary and its participle. */
const WITHIN_VERB = new Set(
  (
    'pas plus jamais point guère rien tout tous toutes toujours souvent déjà encore aussi bien mal mieux trop très ' +
    'beaucoup peu assez tant vraiment enfin ensuite donc même longtemps ensemble également maintenant presque ' +
    'parfois bientôt seulement simplement vite tellement autant moins sûrement certainement probablement peut-être ' +
    'récemment finalement malheureusement heureusement naturellement évidemment entièrement complètement ' +
    'grandement largement fortement chaleureusement spécialement tôt tard hier non'
  ).split(' '),
);

/** The place after the clitics that begin at `place`; at most five are passed. */
export function afterClitics({ at }: Sentence, place: number): number {
  let next = place;
  while (next < place + 5 && BEFORE_VERB.has(at(next).form)) next++;
  return next;
}

/** The place after the adverbs that begin at `place`; at most three are passed. */
export function afterAdverbs({ at }: Sentence, place: number): number {
  let next = place;
  while (next < place + 3 && isVerbAdverb(at(next).form)) next++;
  return next;
}

function isVerbAdverb(form: string): boolean {
  return (
    WITHIN_VERB.has(form) ||
    (form.length > 7 &&
      form.endsWith('ment') &&
      !/(?:appart|bât|docu|monu|argu|élé|traite|paie|vête)ment$/.test(form))
  );
}
