import { agreementAs, isFormOf, personsOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Agreement, FEMININE, MASCULINE, PLURAL } from '../../lexicon/reading.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { inflected } from '../../syntax/inflect.ts';
import { ofPersons } from '../../syntax/noun-phrase-before.ts';
import { subjectBefore } from '../../syntax/subject-before.ts';
import { DETERMINER_TOUT } from '../sources.ts';

const THIRD_PLURAL = 32;
/** What may stand between the verb and *tous*. */
const ADVERBS = new Set('presque pas maintenant désormais déjà aussi enfin donc bien quasi'.split(' '));
/** Objects before the verb, of which *tous* may be said too. */
const OBJECTS = new Set(['les', 'nous', 'vous', 'en']);
/** Behind it only an attribute, a participle or a mark: *elles ont tous les atouts* has another *tous*. */
const PLACING = new Set(['à', 'en', 'au', 'aux', 'dans', 'de']);
const AFTER = new Set(['adjective', 'past-participle', 'punctuation']);

export const FLOATING_TOUS: GrammarRule = {
  name: 'grammar.tous-of-subject',
  called: { fr: 'Accord de « tous » avec le sujet', en: 'Agreement of “tous” with the subject' },
  level: 'warning',
  source: DETERMINER_TOUT,
  needs: new Set(['tous', 'toutes']),
  find: atNeededPlaces(slipAt),
  bad: [
    ['Elles sont tous détaillées sur notre site.', 'Elles sont toutes détaillées sur notre site.'],
    ['Les démarches sont tous détaillés ici.', 'Les démarches sont toutes détaillées ici.'],
    ['Nos boutiques sont tous ouvertes dimanche.', 'Nos boutiques sont toutes ouvertes dimanche.'],
    ['Les joueuses ont tous signé leur contrat.', 'Les joueuses ont toutes signé leur contrat.'],
    ['Ils sont toutes prêts pour la finale.', 'Ils sont tous prêts pour la finale.'],
  ],
  good: [
    'Elles sont toutes là.',
    'Elles ont tous les atouts.',
    'Elles les ont tous vus.',
    'Elles sont tous publics, ces séances.',
    'Les places sont presque toutes vendues.',
    'La plupart sont tous partis.',
    'Ils ont toutes leurs chances.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const word = at(place);
  const next = at(place + 1);
  if (!(AFTER.has(next.tag) || PLACING.has(next.form)) || next.form === 'publics') return NO_SLIPS;
  const verb = ADVERBS.has(at(place - 1).form) ? place - 2 : place - 1;
  if (!isFormOf(at(verb), 'être', 'avoir') || (personsOf(at(verb)) & THIRD_PLURAL) === 0) return NO_SLIPS;
  if (OBJECTS.has(at(verb - 1).form)) return NO_SLIPS;
  const subject = subjectBefore(sentence, verb);
  if (subject === undefined) return NO_SLIPS;
  const agreement = ofPersons(subject.agreement, THIRD_PLURAL) & PLURAL;
  const own = word.form === 'tous' ? MASCULINE : FEMININE;
  if (agreement === 0 || (agreement & own) !== 0) return NO_SLIPS;
  const fix = word.form === 'tous' ? 'toutes' : 'tous';
  const attribute = mendedAttribute(sentence, place + 1, agreement);
  return [
    {
      from: place,
      to: attribute === undefined ? place : place + 1,
      fixes: [attribute === undefined ? fix : `${fix} ${attribute}`],
      message: {
        fr: `« ${word.text} » s’accorde avec le sujet, « ${subject.name} ».`,
        en: `“${word.text}” agrees with the subject, “${subject.name}”.`,
      },
    },
  ];
}

/** What an attribute right behind *tous* becomes where it has the wrong gender too. */
function mendedAttribute({ at, lexicon }: Sentence, place: number, agreement: Agreement): string | undefined {
  const word = at(place);
  const own = agreementAs(word, 'adjective', 'past-participle');
  if (own === 0 || (own & agreement) !== 0 || isFormOf(at(place - 2), 'avoir')) return undefined;
  const reading = word.readings.find(({ pos }) => pos === 'adjective' || pos === 'past-participle');
  return reading && inflected(lexicon, reading.lemma, reading.pos, agreement)[0];
}
