import { writtenFor } from '../../../named-rule.ts';
import { agreementAs, canBe, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { FEMININE } from '../../lexicon/reading.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { academyEntries, GRAMMATICAL_HOMOPHONES, GRAMMATICAL_HYPHEN } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

const SUBJECTS: Record<string, { person: number; fix: string }> = {
  il: { person: 4, fix: 'l’a' },
  elle: { person: 4, fix: 'l’a' },
  on: { person: 4, fix: 'l’a' },
  qui: { person: 4, fix: 'l’a' },
  tu: { person: 2, fix: 'l’as' },
  je: { person: 1, fix: 'l’ai' },
};

const L_A: GrammarRule = homophone({
  name: 'grammar.la-l-a',
  called: { fr: '« la » pour « l’a » ou « l’as »', en: '“la” for “l’a” or “l’as”' },
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'la',
  judge: havingFor,
  message: {
    fr: 'Devant un participe, c’est le verbe avoir : « l’a » (l’avait).',
    en: 'Before a participle it is the verb avoir: “l’a” (l’avait).',
  },
  bad: [
    ['Elle la vendu hier.', 'Elle l’a vendu hier.'],
    ['On vous la déjà annoncé.', 'On vous l’a déjà annoncé.'],
    ['Merci à qui la trouvé!', 'Merci à qui l’a trouvé!'],
    ['Tu la raté?', 'Tu l’as raté?'],
  ],
  good: [
    'On la voit partout.',
    'Elle la mise sur le bon numéro.',
    'Qui la prend?',
    'On la dit très belle.',
    'Il la suit depuis toujours.',
  ],
});

function havingFor(sentence: Sentence, place: number): string | undefined {
  const { at } = sentence;
  let back = place - 1;
  while (back > place - 3 && /^(?:me|te|nous|vous|ne)$/.test(at(back).form)) back--;
  if (isNounBefore(sentence, place)) return 'l’a';
  const subject = SUBJECTS[at(back).form];
  if (subject === undefined || at(back).isAfterHyphen) return undefined;
  if (isNegated(sentence, place)) return subject.fix;
  const participle = at(afterAdverbs(sentence, place + 1));
  const isWrong = isParticiple(participle, subject.person) || isSaid(at(back).form, sentence, place);
  return isWrong ? subject.fix : undefined;
}

/** « on ne la pas vue » */
function isNegated({ at }: Sentence, place: number): boolean {
  if (at(place - 1).form !== 'ne' || !/^(?:pas|plus|jamais|toujours|même)$/.test(at(place + 1).form))
    return false;
  return [2, 3].some(
    (ahead) => canBe(at(place + ahead), 'past-participle') && !canBe(at(place + ahead), 'infinitive'),
  );
}

/** « le maire la déjà précisé » */
function isNounBefore(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const before = at(place - 1);
  const participle = at(afterAdverbs(sentence, place + 1));
  const isSubject =
    (before.tag === 'noun' || before.tag === 'name') &&
    !isEnd(before) &&
    (agreementAs(before, 'noun') & 5) !== 0;
  return (
    isSubject &&
    isParticiple(participle, 4) &&
    (agreementAs(participle, 'past-participle') & FEMININE) === 0 &&
    !canBe(participle, 'noun')
  );
}

/** A participle that the pronoun's verb cannot be. */
function isParticiple(word: Word, person: number): boolean {
  return (
    canBe(word, 'past-participle') &&
    !canBe(word, 'infinitive', 'adverb') &&
    (agreementAs(word, 'noun') & FEMININE) === 0 &&
    (personsOf(word) & person) === 0
  );
}

/** « On vous la dit souvent » : with nobody to be called something. */
function isSaid(subject: string, { at }: Sentence, place: number): boolean {
  return (
    /^(?:on|il|elle)$/.test(subject) &&
    /^(?:me|te|nous|vous)$/.test(at(place - 1).form) &&
    /^(?:dit|fait)$/.test(at(place + 1).form)
  );
}

const THERE: GrammarRule = homophone({
  name: 'grammar.la-accent',
  called: writtenFor('la', 'là'),
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'la',
  judge: thereFor,
  message: {
    fr: 'Sans nom ni verbe après lui, c’est l’adverbe « là ».',
    en: 'With no noun and no verb after it, it is the adverb “là”.',
  },
  bad: [
    ['On sera la dès midi.', 'On sera là dès midi.'],
    ['Toute l’équipe est la!', 'Toute l’équipe est là!'],
    ['Passez par la.', 'Passez par là.'],
    ['Ils étaient la, eux aussi.', 'Ils étaient là, eux aussi.'],
  ],
  good: [
    'Toute l’équipe est là.',
    'La, la, la, chantons!',
    'Il a donné le la.',
    'C’est la n° 3.',
    'C’est la « grande » fête.',
    'Le do, le ré, le mi et le la.',
  ],
});

const BEING = wordSet(
  'est sont suis es êtes sommes sera serai seras serez serons seront étais était étions étiez étaient être soit soyez soient serait seraient ' +
    'par passer passe passez jusque reste restez rester ici',
);

function thereFor({ at }: Sentence, place: number): string | undefined {
  const [before, next] = [at(place - 1), at(place + 1)];
  if (
    !BEING.has(before.form) &&
    !(before.isAfterHyphen && /^(?:elle|il|on|vous|ils|nous)$/.test(before.form))
  )
    return undefined;
  if (before.isAfterHyphen && !isEnd(next)) return undefined;
  if (isEnd(next)) return /^(?:|[.!?,;…:)])$/.test(next.form) ? 'là' : undefined;
  if (next.kind !== 'word' || next.isCapitalized || next.readings.length === 0) return undefined;
  const isBehind =
    /^(?:dès|pour|avec|depuis|quand|lorsque|où|ce|cette|et|à|dans|aussi|demain|hier|chez|pendant|jusqu'|jusque|encore|toujours)$/.test(
      next.form,
    );
  return isBehind && !canBe(next, 'noun', 'verb', 'adjective') && next.form !== 'plus' ? 'là' : undefined;
}

const POINTING: GrammarRule = homophoneAfterHyphen();

/** « ce jour-la », « celui-la ». */
function homophoneAfterHyphen(): GrammarRule {
  return {
    name: 'grammar.la-hyphen',
    called: writtenFor('-la', '-là'),
    level: 'warning',
    source: GRAMMATICAL_HYPHEN,
    needs: new Set(['la']),
    find: ({ words, at }) =>
      words.flatMap((word, place) => {
        if (!word.isAfterHyphen || word.form !== 'la') return [];
        const before = at(place - 1);
        const isPointed =
          !canBe(before, 'verb') ||
          isOnly(at(place - 2), 'determiner') ||
          /^(?:ce|cet|cette|ces)$/.test(at(place - 2).form);
        if (!isPointed || before.readings.length === 0) return [];
        return [
          {
            from: place,
            to: place,
            fixes: ['-là'],
            message: {
              fr: 'Ce qui montre une chose, c’est « là », avec un accent.',
              en: 'What points at a thing is “là”, with an accent.',
            },
          },
        ];
      }),
    bad: [
      ['On se revoit ce jour-la.', 'On se revoit ce jour-là.'],
      ['Cette photo-la est ma préférée.', 'Cette photo-là est ma préférée.'],
      ['À ce moment-la, on dansait.', 'À ce moment-là, on dansait.'],
    ],
    good: ['Prends-la avec toi.', 'Ce jour-là', 'Regarde-la bien.'],
  };
}

const L_AI: GrammarRule = homophone({
  name: 'grammar.l-est-l-ai',
  called: writtenFor('l’est', 'l’ai'),
  level: 'warning',
  source: academyEntries('avoir'),
  forms: "l'",
  judge: firstPersonFor,
  message: {
    fr: 'Après « je », c’est le verbe avoir : « l’ai ».',
    en: 'After “je” it is the verb avoir: “l’ai”.',
  },
  bad: [
    ['Je l’est reçu hier.', 'Je l’ai reçu hier.'],
    ['Je l’es adoré!', 'Je l’ai adoré!'],
    ['Ils l’on vu.', 'Ils l’ont vu.'],
  ],
  good: ['Je l’ai reçu.', 'Prêt, il l’est.', 'Ce que l’on voit', 'Tu l’es toujours.'],
});

function firstPersonFor({ at }: Sentence, place: number): Verdict | undefined {
  const [before, verb] = [at(place - 1).form, at(place + 1)];
  if (/^(?:je|j')$/.test(before) && /^(?:est|es|et|a)$/.test(verb.form))
    return { from: place + 1, to: place + 1, fixes: ['ai'] };
  if (!/^(?:ils|elles)$/.test(before) || verb.form !== 'on' || canBe(at(place + 2), 'verb')) return undefined;
  return {
    from: place + 1,
    to: place + 1,
    fixes: ['ont'],
    message: {
      fr: `Après « ${before} », c’est le verbe avoir : « l’ont ».`,
      en: `After “${before}” it is the verb avoir: “l’ont”.`,
    },
  };
}

export const LA_RULES: readonly GrammarRule[] = [L_A, THERE, POINTING, L_AI];
