import { canBe, personsOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { MASCULINE_SINGULAR, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { subjectBefore } from '../../syntax/subject-before.ts';
import { beforeClitics } from '../../syntax/subjects.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { participlesOf } from './agreed-forms.ts';
import { isAvoir, isEtre, mayBePreposition } from './auxiliary.ts';
import { isDefinition } from './definition.ts';
import { hasGone } from './errand.ts';
import { type MistakenParticiple, mistakenParticiple } from './mistaken-participle.ts';
import { subjectAgreement } from './subject-agreement.ts';
import { setOf } from './words.ts';

const PRONOUNS = setOf("je j' tu il elle on nous vous ils elles");

export const PARTICIPLE_AFTER_AVOIR: GrammarRule = {
  name: 'grammar.participle-after-avoir',
  called: { fr: 'Participe après « avoir »', en: 'Participle after “avoir”' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needsFormOf: new Set(['avoir']),
  find: (sentence) =>
    sentence.words.flatMap((_, place) => (isAvoir(sentence, place) ? slipAfterAvoir(sentence, place) : [])),
  bad: [
    ['Nous avons publier les résultats.', 'Nous avons publié les résultats.'],
    ['Elle a décidez de partir.', 'Elle a décidé de partir.'],
    ['Il a finit son tour de chant.', 'Il a fini son tour de chant.'],
    ['Après avoir visiter le musée, dînez ici.', 'Après avoir visité le musée, dînez ici.'],
    ['Avez-vous signez la pétition ?', 'Avez-vous signé la pétition ?'],
    ['Je les ai acheter hier.', 'Je les ai achetés hier.'],
  ],
  good: [
    'Nous avons hier ouvert nos portes.',
    'J’ai pris le train.',
    'Il a fait beau.',
    'Vous n’avez qu’à demander.',
    'On a hâte de commencer.',
    'Il a écrit un livre.',
  ],
};

export const PARTICIPLE_AFTER_ETRE: GrammarRule = {
  name: 'grammar.participle-after-etre',
  called: { fr: 'Participe après « être »', en: 'Participle after “être”' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needsFormOf: new Set(['être']),
  find: (sentence) =>
    sentence.words.flatMap((_, place) => (isEtre(sentence, place) ? slipAfterEtre(sentence, place) : [])),
  bad: [
    ['La salle sera fermer lundi.', 'La salle sera fermée lundi.'],
    ['Vous êtes inviter au vernissage.', 'Vous êtes invités au vernissage.'],
    ['Je suis aller au marché.', 'Je suis allé au marché.'],
    ['J’ai été invitez à la radio.', 'J’ai été invité à la radio.'],
    ['Les chiens ne sont pas permit ici.', 'Les chiens ne sont pas permis ici.'],
    ['On est vraiment désoler.', 'On est vraiment désolé.'],
  ],
  good: [
    'C’est donner de soi.',
    'Notre but est d’aider.',
    'L’essentiel est participer.',
    'J’ai été chercher le pain.',
    'On a été manger en ville.',
    'Elle est conseiller en voyages.',
    'Le café est léger.',
    'Cet été, bouger fait du bien.',
  ],
};

function slipAfterAvoir(sentence: Sentence, place: number): Slip[] {
  const { at, lexicon } = sentence;
  const next = afterAuxiliary(sentence, place);
  const mistaken = mistakenParticiple(at(next), lexicon);
  if (mistaken === undefined || !isWrongAfter(sentence, place, next, mistaken)) return [];
  if (mistaken.kind !== 'finite' && mayBePreposition(sentence, place)) {
    if (subjectBefore(sentence, place) === undefined || !leadsToClause(sentence, next)) return [];
  }
  const object = at(place - 1).form;
  const wanted = object === 'les' ? PLURAL : object === "l'" ? SINGULAR : MASCULINE_SINGULAR;
  return [slip(sentence, place, next, participlesOf(lexicon, mistaken.lemma, wanted))];
}

function slipAfterEtre(sentence: Sentence, place: number): Slip[] {
  const { at, lexicon } = sentence;
  const next = afterAuxiliary(sentence, place);
  const mistaken = mistakenParticiple(at(next), lexicon);
  if (mistaken === undefined || !isWrongAfter(sentence, place, next, mistaken)) return [];
  if (
    isTrade(sentence, next) ||
    (mistaken.kind === 'infinitive' && hasGone(sentence, place, next)) ||
    (mistaken.kind === 'infinitive' && isDefinition(sentence, place, next))
  )
    return [];
  return [
    slip(sentence, place, next, participlesOf(lexicon, mistaken.lemma, subjectAgreement(sentence, place))),
  ];
}

function afterAuxiliary(sentence: Sentence, place: number): number {
  return afterAdverbPhrases(sentence, sentence.at(place + 1).isAfterHyphen ? place + 2 : place + 1);
}

function slip({ at }: Sentence, place: number, next: number, fixes: string[]): Slip {
  const written = at(place).text;
  return {
    from: next,
    to: next,
    fixes,
    message: {
      fr: `Après l’auxiliaire « ${written} » vient le participe : on dirait « vendu », pas « vendre » ni « vendait ».`,
      en: `After the auxiliary “${written}” comes the participle: one would say “vendu”, not “vendre” or “vendait”.`,
    },
  };
}

/** A finite verb may begin behind a clause that ends in *a* or *est*: *celui qui l’a gagne*. */
function isWrongAfter(
  sentence: Sentence,
  place: number,
  next: number,
  { kind }: MistakenParticiple,
): boolean {
  const { at } = sentence;
  if (at(next + 1).isAfterHyphen) return false;
  if (kind === 'unaccented') return isMainClause(sentence, place);
  if (kind === 'infinitive') return true;
  for (let before = place - 1; before >= place - 6; before--) {
    const { form } = at(before);
    if (at(before).kind === 'punctuation') return true;
    if (form === 'que' || form === "qu'" || form === 'plus' || form === 'où') {
      return next > place + 1 && kind === 'address';
    }
  }
  return true;
}

/** *La mairesse a confirmer que*: *à confirmer* takes no clause. */
function leadsToClause({ at }: Sentence, place: number): boolean {
  for (let after = place + 1; after <= place + 3; after++) {
    const { form, tag } = at(after);
    if (form === 'que' || form === "qu'") return true;
    if (tag === 'verb' || tag === 'punctuation') return false;
  }
  return false;
}

/** *Il est conseiller*, *nous serons reporters*; not *je suis aller*, *c’est reporter au 3 mai*. */
function isTrade({ at }: Sentence, place: number): boolean {
  const { form } = at(place);
  if (!canBe(at(place), 'noun') || form === 'aller') return false;
  return form !== 'reporter' || !['à', 'au', 'aux', 'en'].includes(at(place + 1).form);
}

/** *Elle a parle*, not *ce qu’elle a compte*: a pronoun that begins a sentence or a clause. */
function isMainClause(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (at(place).form === 'été') return true;
  if (at(place - 1).form === 'qui' && personsOf(at(place)) === 32) return true;
  const start = beforeClitics(sentence, place);
  return (
    PRONOUNS.has(at(start).form) && (at(start - 1).kind === 'punctuation' || at(start - 1).form === 'et')
  );
}
