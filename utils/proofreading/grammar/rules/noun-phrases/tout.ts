import { canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Agreement, MASCULINE, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { ADJECTIVE_AGREEMENT, academyEntries, DETERMINER_TOUT } from '../sources.ts';
import { isNoun, isSingularOnly, isWritten, nounPhrases } from './phrase.ts';
import { genderAndNumber, maskOf, nounMask } from './repair.ts';

const FORMS: Record<string, Agreement> = { tout: 1, tous: 2, toute: 4, toutes: 8 };

/** What *tout* may be before the determiner of its noun. */
const DETERMINERS = new Set(
  "le la l' les ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs un une".split(
    ' ',
  ),
);
const PRONOUNS: Record<string, string> = { ceux: 'tous', celles: 'toutes', celle: 'toute' };

/** « Malgré tout les gens sont venus »: without a comma *tout* ends a turn. */
const ENDS_TURN = new Set('malgré après avant du en par-dessus sur somme est'.split(' '));
const FLOATS_AFTER = new Set(['verb', 'past-participle', 'adverb', 'pronoun']);
const PREPOSITIONS = new Set("à de d' en pour contre sous par dans avec sans".split(' '));

function slips(sentence: Sentence): Slip[] {
  const phrases = new Map(nounPhrases(sentence).map((phrase) => [phrase.lead, phrase]));
  return sentence.words.flatMap((word, place) => {
    const own = FORMS[word.form];
    if (own === undefined || word.isAfterHyphen || word.isCapitals) return [];
    const next = sentence.at(place + 1);
    if (next.start !== word.end + 1) return [];
    const pronoun = beforePronoun(sentence, place);
    if (pronoun) return [pronoun];
    if (isBeforeNumber(sentence, place)) return [numberSlip(word.text, place)];
    if (!DETERMINERS.has(next.form)) return bareSlip(sentence, place, own) ?? [];
    const phrase = phrases.get(place + 1);
    const mask = phrase ? maskOf(sentence, phrase) : 0;
    if (!phrase || mask === 0 || (mask & own) !== 0 || mayStandAlone(sentence, place, mask)) return [];
    return [slip(sentence, place, formFor(mask, own), phrase.noun, mask)];
  });
}

/** « Tout les deux ». */
function isBeforeNumber({ at }: Sentence, place: number): boolean {
  const count = at(place + 2);
  return (
    at(place).form === 'tout' &&
    at(place + 1).form === 'les' &&
    /^(?:deux|trois|quatre|cinq|six|dix|[2-9]|1\d)$/.test(count.text)
  );
}

function numberSlip(text: string, place: number): Slip {
  const message = {
    fr: `Devant un nombre de personnes ou de choses, « ${text} » prend le pluriel.`,
    en: `Before a number of people or things, “${text}” takes the plural.`,
  };
  return { from: place, to: place, fixes: ['tous'], message };
}

/** « Tout ceux », « tous ce qui ». */
function beforePronoun(sentence: Sentence, place: number): Slip | null {
  const { at } = sentence;
  const { form } = at(place);
  const next = at(place + 1);
  if (form === 'tout' && ENDS_TURN.has(at(place - 1).form)) return null;
  const isThing = next.form === 'ce' && /^(?:qui|que|qu'|dont)$/.test(at(place + 2).form);
  const wanted =
    isThing && /^tous$/.test(form) && !FLOATS_AFTER.has(at(place - 1).tag) ? 'tout' : PRONOUNS[next.form];
  if (wanted === undefined || wanted === form || (isThing && wanted !== 'tout')) return null;
  return {
    from: place,
    to: place,
    fixes: [wanted],
    message: {
      fr: `« ${at(place).text} » s’accorde avec le pronom « ${next.text} ».`,
      en: `“${at(place).text}” agrees with the pronoun “${next.text}”.`,
    },
  };
}

/** *tous* may stand for the subject: « ils ont tous leur place »; *tout* may end what comes before. */
function mayStandAlone({ at }: Sentence, place: number, mask: Agreement): boolean {
  const word = at(place);
  const before = at(place - 1);
  if (word.form === 'tout')
    return (
      ENDS_TURN.has(before.form) &&
      !(before.form === 'sur' && /^(?:[mtsc]es|[nv]os|leurs)$/.test(at(place + 1).form))
    );
  if (word.form === 'toute') return false;
  if (isSingularOnly(mask)) return !(word.form === 'tous' && at(place + 2).form === 'monde') && place > 0;
  return FLOATS_AFTER.has(before.tag);
}

/** « De tout façon », « à tous moment »: right before the noun, after a preposition. */
function bareSlip(sentence: Sentence, place: number, own: Agreement): Slip | null {
  const { at } = sentence;
  const noun = at(place + 1);
  if (!PREPOSITIONS.has(at(place - 1).form) || !isWritten(noun)) return null;
  if (!isOnly(noun, 'noun') && !(isNoun(noun) && noun.margin >= 4)) return null;
  if (canBe(noun, 'adverb', 'preposition')) return null;
  const mask = nounMask(noun);
  if (mask === 0 || (mask & own) !== 0) return null;
  return slip(sentence, place, formFor(mask, own), place + 1, mask);
}

/** The form of *tout* for a noun; of the genders that the noun may have, the one that was written. */
function formFor(mask: Agreement, own: Agreement): string {
  const number =
    (mask & SINGULAR) !== 0 && ((own & SINGULAR) !== 0 || (mask & PLURAL) === 0) ? SINGULAR : PLURAL;
  const isMasculine =
    (mask & number & MASCULINE) !== 0 && ((own & MASCULINE) !== 0 || (mask & number & ~MASCULINE) === 0);
  if (number === SINGULAR) return isMasculine ? 'tout' : 'toute';
  return isMasculine ? 'tous' : 'toutes';
}

function slip({ at }: Sentence, place: number, wanted: string, noun: number, mask: Agreement): Slip {
  const named = genderAndNumber(FORMS[wanted] ?? mask);
  const word: Word = at(place);
  return {
    from: place,
    to: place,
    fixes: [wanted],
    message: {
      fr: `« ${word.text} » s’accorde avec « ${at(noun).text} », au ${named.fr}.`,
      en: `“${word.text}” agrees with “${at(noun).text}”, which is ${named.en}.`,
    },
  };
}

/** *seul* before a determiner, at the start of a clause: « Seules les équipes inscrites… ». */
const SEUL: Record<string, Agreement> = { seul: 1, seuls: 2, seule: 4, seules: 8 };
const TIMES = new Set(
  'soir matin nuit jour fois semaine midi après-midi week-end an mois heure moment temps matinée soirée journée'.split(
    ' ',
  ),
);

function seulSlips(sentence: Sentence): Slip[] {
  return nounPhrases(sentence).flatMap((phrase) => {
    const { lead, noun } = phrase;
    if (lead === null || lead === 0) return [];
    const { at } = sentence;
    const word = at(lead - 1);
    const own = SEUL[word.form];
    const mask = maskOf(sentence, phrase);
    if (own === undefined || mask === 0 || (own & mask) !== 0 || !startsClause(sentence, lead - 1)) return [];
    if (/^(?:des|du|au|aux|un|une)$/.test(at(lead).form) && !isSingularOnly(own)) return [];
    if (/^(?:des|du|aux?)$/.test(at(lead).form) || TIMES.has(at(noun).form)) return [];
    if (isSingularOnly(mask) && isOneOfSeveral(sentence, noun)) return [];
    const fix = Object.keys(SEUL).find((form) => ((SEUL[form] ?? 0) & nearest(mask, own)) !== 0);
    if (fix === undefined) return [];
    const named = genderAndNumber(SEUL[fix] ?? mask);
    const message = {
      fr: `« ${word.text} » s’accorde avec « ${at(noun).text} », au ${named.fr}.`,
      en: `“${word.text}” agrees with “${at(noun).text}”, which is ${named.en}.`,
    };
    return [{ from: lead - 1, to: lead - 1, fixes: [fix], message }];
  });
}

/** « Seuls le hall d’entrée et la salle sont ouverts ». */
function isOneOfSeveral({ at }: Sentence, noun: number): boolean {
  for (let place = noun + 1; place <= noun + 5; place++) {
    if (/^(?:et|ou|,|ni)$/.test(at(place).text)) return true;
    if (at(place).tag === 'verb') return false;
  }
  return false;
}

function startsClause({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  return place === 0 || /^(?:[.!?:;…,•–—(«-]|que|qu'|et|mais|car|où)$/.test(before.form || before.text);
}

function nearest(mask: Agreement, own: Agreement): Agreement {
  return mask & ((own & MASCULINE) !== 0 ? MASCULINE : ~MASCULINE) || mask;
}

/** *quel* as an attribute: « Quelle est la date ? », « quelles que soient vos envies ». */
const QUEL: Record<string, Agreement> = { quel: 1, quels: 2, quelle: 4, quelles: 8 };
const BE = new Set('est sont était étaient sera seront serait seraient fut furent'.split(' '));

function quelSlips(sentence: Sentence): Slip[] {
  return nounPhrases(sentence).flatMap((phrase) => {
    const { at } = sentence;
    const place = quelBefore(sentence, phrase.lead ?? 0);
    const word = at(place ?? -1);
    const own = QUEL[word.form];
    const mask = maskOf(sentence, phrase);
    if (place === null || own === undefined || mask === 0 || (own & mask) !== 0) return [];
    if (
      !isSingularOnly(own) &&
      isSingularOnly(mask) &&
      /^(?:et|ou|,|ni)$/.test(at(phrase.noun + 1).form || at(phrase.noun + 1).text)
    )
      return [];
    const fix = Object.keys(QUEL).find((form) => ((QUEL[form] ?? 0) & nearest(mask, own)) !== 0);
    if (fix === undefined) return [];
    const named = genderAndNumber(QUEL[fix] ?? mask);
    const message = {
      fr: `« ${word.text} » s’accorde avec « ${at(phrase.noun).text} », au ${named.fr}.`,
      en: `“${word.text}” agrees with “${at(phrase.noun).text}”, which is ${named.en}.`,
    };
    return [{ from: place, to: place, fixes: [fix], message }];
  });
}

/** The place of the *quel* whose noun phrase begins at a place, behind a form of *être*. */
function quelBefore({ at }: Sentence, lead: number): number | null {
  const verb = at(lead - 1);
  if (/^(?:du|des|aux?)$/.test(at(lead).form)) return null;
  if (BE.has(verb.form)) return at(lead - 2).form in QUEL ? lead - 2 : null;
  if (!/^(?:soit|soient|fût|fussent)$/.test(verb.form)) return null;
  const que = at(lead - 2).form === 'en' ? lead - 3 : lead - 2;
  return /^(?:que|qu')$/.test(at(que).form) && at(que - 1).form in QUEL ? que - 1 : null;
}

export const TOUT: GrammarRule = {
  name: 'grammar.tout-agreement',
  called: { fr: 'Accord de « tout » avec le nom', en: 'Agreement of “tout” with the noun' },
  level: 'warning',
  source: DETERMINER_TOUT,
  needs: new Set(Object.keys(FORMS)),
  find: slips,
  bad: [
    ['Ouvert tout les jours de l’été.', 'Ouvert tous les jours de l’été.'],
    ['Merci à toute les équipes !', 'Merci à toutes les équipes !'],
    ['Tous le monde est invité.', 'Tout le monde est invité.'],
    ['Bravo à tout ceux qui ont couru.', 'Bravo à tous ceux qui ont couru.'],
    ['De tout façon, on sera là.', 'De toute façon, on sera là.'],
  ],
  good: [
    'Ils ont tous leur place ici.',
    'Malgré tout les gens sont venus.',
    'Nous avons toutes le droit de rêver.',
    'Tout l’été, toute l’année, tous les jours, toutes les semaines.',
    'De tout cœur et à tout prix.',
  ],
};

export const SEUL_AGREEMENT: GrammarRule = {
  name: 'grammar.seul-agreement',
  called: { fr: 'Accord de « seul » avec le sujet', en: 'Agreement of “seul” with the subject' },
  level: 'warning',
  source: ADJECTIVE_AGREEMENT,
  needs: new Set(Object.keys(SEUL)),
  find: seulSlips,
  bad: [
    ['Seul les membres peuvent voter.', 'Seuls les membres peuvent voter.'],
    ['Seule le capitaine est resté.', 'Seul le capitaine est resté.'],
    ['Attention, seul cette porte sera ouverte.', 'Attention, seule cette porte sera ouverte.'],
  ],
  good: [
    'Seules les équipes inscrites pourront jouer.',
    'Seule ce soir, elle regarde un film.',
    'Seul au monde, seul des siens à rester.',
  ],
};

export const QUEL_ATTRIBUTE: GrammarRule = {
  name: 'grammar.quel-attribute',
  called: { fr: 'Accord de « quel » devant « être »', en: 'Agreement of “quel” before “être”' },
  level: 'warning',
  source: academyEntries('quel'),
  needs: new Set(Object.keys(QUEL)),
  find: quelSlips,
  bad: [
    ['Quel est la date limite ?', 'Quelle est la date limite ?'],
    ['Quels sont vos couleurs préférées ?', 'Quelles sont vos couleurs préférées ?'],
    ['Quel que soit votre taille, on vous habille.', 'Quelle que soit votre taille, on vous habille.'],
  ],
  good: [
    'Quels sont le prix et la date ?',
    'Quelle est la date de clôture ?',
    'Quel que soit le temps, on y sera.',
  ],
};
