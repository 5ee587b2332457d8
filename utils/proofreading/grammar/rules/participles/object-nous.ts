import { agreementAs, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { PARTICIPLE_WITH_AVOIR } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { isAvoir } from './auxiliary.ts';
import { setOf } from './words.ts';

/** Verbs of which people are the direct object, and never whom something is given or said to. */
const DIRECT =
  'aider accueillir soutenir suivre contacter inviter rejoindre accompagner encourager féliciter prévenir avertir informer aviser visiter écouter supporter épauler guider remercier impressionner toucher émouvoir battre surprendre motiver rassurer convaincre choisir élire nommer sélectionner recevoir interviewer attendre aimer adopter retenir appuyer outiller héberger dépanner conquérir charmer obliger forcer inciter contraindre pousser empêcher décevoir étonner épater éblouir bouleverser ravir enchanter combler gâter émerveiller attrister choquer déranger amuser retarder ralentir sauver quitter abandonner'.split(
    ' ',
  );
const FIRST_PERSON_PLURAL = 8;
/** Of these something may be the object as well: *vous nous avez choisi un bon vin*. */
const OF_THINGS_TOO = ['choisir', 'sélectionner', 'retenir', 'adopter', 'toucher', 'conquérir'];
const OBJECTS = setOf("un une des le la les l' ce cet cette ces notre nos du de d' plusieurs quelques");
const FAR = 8;

export const OBJECT_NOUS: GrammarRule = {
  name: 'grammar.object-nous',
  called: { fr: 'Participe après « nous » complément', en: 'Participle after the object “nous”' },
  // Who speaks of one person as *nous* leaves it in the singular.
  level: 'suggestion',
  source: PARTICIPLE_WITH_AVOIR,
  needs: new Set(['nous']),
  find: atNeededPlaces(slipAt),
  bad: [
    ['Merci de nous avoir choisi !', 'Merci de nous avoir choisis !'],
    ['Merci à ceux qui nous ont aidé hier.', 'Merci à ceux qui nous ont aidés hier.'],
    ['Merci à qui nous a soutenu cette année.', 'Merci à qui nous a soutenus cette année.'],
    ['Vous nous avez chaleureusement accueilli.', 'Vous nous avez chaleureusement accueillis.'],
  ],
  good: [
    'Merci de nous avoir choisis !',
    'Nous avons aidé nos voisins.',
    'Il nous a choisi un bon vin.',
    'Le guide que nous avons suivi est gratuit.',
    'Ce qu’elle nous a appris est précieux.',
    'Elle nous a aidées à déménager.',
    'On vous a attendu, et vous nous avez fait rire.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  if (at(place).isAfterHyphen || isSubject(sentence, place) || !isAvoir(sentence, place + 1)) return NO_SLIPS;
  const auxiliary = place + 1;
  const next = afterAdverbPhrases(sentence, at(auxiliary + 1).isAfterHyphen ? auxiliary + 2 : auxiliary + 1);
  const word = at(next);
  if (!isDirect(word) || (agreementAs(word, 'past-participle') & ~SINGULAR) !== 0) return NO_SLIPS;
  if (hasObject(sentence, next) || isAskedAbout(sentence, place)) return NO_SLIPS;
  return [
    {
      from: next,
      to: next,
      fixes: agreedForms(lexicon, word, PLURAL),
      message: {
        fr: `Si « nous » est plusieurs personnes, « ${word.text} » est au pluriel : « nous », son complément direct, est placé devant.`,
        en: `If “nous” is several people, “${word.text}” is in the plural: “nous”, its direct object, stands before it.`,
      },
    },
  ];
}

/** *Nous avons aidé*; not *nous nous avons aidés* nor *vous nous avez aidés*. */
function isSubject({ at }: Sentence, place: number): boolean {
  return (personsOf(at(place + 1)) & FIRST_PERSON_PLURAL) !== 0;
}

function isDirect(word: Word): boolean {
  if (word.kind !== 'word' || word.isCapitalized || !isFormOf(word, ...DIRECT)) return false;
  return isOnly(word, 'past-participle', 'verb') || (word.tag === 'past-participle' && word.margin >= 0.5);
}

/** Something that is chosen for us; an infinitive that is heard. */
function hasObject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const next = at(afterAdverbPhrases(sentence, place + 1));
  if (isFormOf(at(place), ...OF_THINGS_TOO) && (OBJECTS.has(next.form) || next.kind === 'number'))
    return true;
  return at(afterClitics(sentence, place + 1)).tag === 'infinitive';
}

/** *Ce qu’il nous a appris*, *les plats qu’il nous a choisis*, *combien*. */
function isAskedAbout({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - FAR; before--) {
    if (at(before).kind === 'punctuation') return false;
    if (/^(?:que|qu'|combien|quels?|quelles?|dont)$/.test(at(before).form)) return true;
  }
  return false;
}
