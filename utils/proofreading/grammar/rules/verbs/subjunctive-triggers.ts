import { canBe, isFormOf, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { isBreak, isOpen } from './clause.ts';

/** What is possible, good or bad, once *il est* or *c'est* is said of it. */
const JUDGED = new Set(
  (
    'important nécessaire essentiel indispensable temps possible impossible normal dommage utile inutile préférable ' +
    'urgent rare étonnant surprenant regrettable souhaitable triste primordial crucial impératif inadmissible ' +
    'inacceptable génial super bien bon logique naturel juste injuste fréquent merveilleux fantastique formidable ' +
    'incroyable honteux scandaleux obligatoire fondamental capital vital drôle bizarre étrange curieux malheureux ' +
    'heureux chouette plate beau idéal hors improbable exclu'
  ).split(' '),
);
/** How people feel about what is said behind *que*. */
const FEELINGS = [
  'content',
  'heureux',
  'fier',
  'triste',
  'furieux',
  'reconnaissant',
  'malheureux',
  'ravi',
  'désolé',
  'déçu',
  'surpris',
  'ravir',
  'désoler',
  'décevoir',
  'surprendre',
  'étonner',
  'enchanter',
  'émouvoir',
  'toucher',
  'choquer',
  'peiner',
  'navrer',
  'soulager',
  'fâcher',
  'attrister',
  'honorer',
];
const WISHING = [
  'vouloir',
  'souhaiter',
  'désirer',
  'exiger',
  'préférer',
  'craindre',
  'redouter',
  'regretter',
  'douter',
  'attendre',
  'apprécier',
  'refuser',
  'accepter',
  'recommander',
];
const IMPERSONAL = ['falloir', 'suffire', 'importer', 'convenir', 'urger'];

/** So far a clause goes on before its *et que* or its *ou*. */
const MOST_BETWEEN = 16;

/** What before *que* asks for the subjunctive, in words to show; nothing where nothing does. */
export function asksSubjunctive(sentence: Sentence, que: number): string | undefined {
  const { at } = sentence;
  const written = at(que).form;
  if (/^quoiqu/.test(written)) return 'quoique';
  return governing(sentence, que) ?? resumed(sentence, que) ?? alternative(sentence, que);
}

function governing(sentence: Sentence, que: number): string | undefined {
  return (
    conjunction(sentence, que) ?? impersonal(sentence, que) ?? judgement(sentence, que) ?? wish(sentence, que)
  );
}

/** *il faut que tu viennes et que tu vois*: the first *que* is the only one before. */
function resumed(sentence: Sentence, que: number): string | undefined {
  const { at } = sentence;
  if (!/^(?:et|ou)$/.test(at(que - 1).form)) return undefined;
  let first: number | undefined;
  for (let place = que - 2; place >= que - MOST_BETWEEN && !isOpen(at(place)); place--) {
    if (!/^(?:que|qu'|qui|dont|où|si|comme|quand)$/.test(at(place).form)) continue;
    if (first !== undefined) return undefined;
    first = place;
  }
  if (first === undefined || !isQue(at(first))) return undefined;
  // *Qu'il neige ou qu'il fasse soleil,*
  return governing(sentence, first) ?? alternative(sentence, first);
}

/** *Que vous ayez 7 ou 77 ans, venez*, but *Que vous êtes beaux !* */
function alternative({ at, words }: Sentence, que: number): string | undefined {
  const before = at(que - 1);
  if (!isOpen(before) || before.text === ',' || at(que + 1).isAfterHyphen) return undefined;
  let hasOr = false;
  for (let place = que + 3; place < que + MOST_BETWEEN; place++) {
    const word = at(place);
    if (word.form === 'ou' && at(place + 1).form !== 'quoi') hasOr = true;
    if (!isBreak(word)) continue;
    const hasMain = words.some(
      (other, behind) => behind > place && other.tag === 'verb' && other.margin >= 1,
    );
    return hasOr && word.text === ',' && hasMain ? 'que… ou…' : undefined;
  }
  return undefined;
}

function isQue({ form }: Word): boolean {
  return form === 'que' || form === "qu'";
}

/** *je ne pense pas que*, *je ne crois pas que*: many put the indicative, most the subjunctive. */
export function doubtsWithSubjunctive({ at }: Sentence, que: number): string | undefined {
  const verb = at(que - 2);
  if (!/^(?:pas|plus)$/.test(at(que - 1).form) || !isFormOf(verb, 'penser', 'croire', 'trouver'))
    return undefined;
  return /^(?:ne|n')$/.test(at(que - 3).form) ? `ne ${verb.form} ${at(que - 1).form} que` : undefined;
}

function conjunction(sentence: Sentence, que: number): string | undefined {
  const { at } = sentence;
  const before = at(que - 1);
  const second = at(que - 2);
  const opens = isOpen(second) || second.tag === 'coordinator';
  if (/^(?:pour|afin|avant|sans|pourvu)$/.test(before.form)) return `${before.form} que`;
  if (before.form === 'bien' && opens && (!isOpen(second) || second.text === ',' || hasComma(sentence, que)))
    return 'bien que';
  if (before.form === 'encore' && isOpen(second)) return 'encore que';
  if (before.form === 'quoi' && isOpen(second)) return 'quoi que';
  // *Où que tu vas ?*, as some say.
  const isAnywhere =
    /^(?:où|qui)$/.test(before.form) && isOpen(second) && sentence.words.at(-1)?.text !== '?';
  if (isAnywhere) return `${before.form} que`;
  if (before.form === 'est' && second.form === 'tant' && at(que - 3).form === 'si') return 'si tant est que';
  if (before.form === 'moins' && second.form === 'à') return 'à moins que';
  if (before.form === 'condition' && second.form === 'à') return 'à condition que';
  if (/^(?:peur|crainte)$/.test(before.form) && /^(?:de|par)$/.test(second.form))
    return `de ${before.form} que`;
  if (before.form === 'ce' && second.form === 'à') return goalWithCe(at(que - 3), at(que - 4));
  if (/^(?:attendant|admettant|supposant)$/.test(before.form) && second.form === 'en')
    return `en ${before.form} que`;
  return undefined;
}

/** *Bien que ce soit tard, venez*, not *Son bien. Bien qu'il tient de son oncle.* */
function hasComma({ at }: Sentence, place: number): boolean {
  for (let next = place + 2; next < place + 30; next++) if (at(next).text === ',') return true;
  return false;
}

function goalWithCe(before: Word, subject: Word): string | undefined {
  if (/^jusqu[e']$/.test(before.form)) return 'jusqu’à ce que';
  if (/^(?:façon|manière)$/.test(before.form)) return `de ${before.form} à ce que`;
  if (before.form === 'attention') return 'attention à ce que';
  if (isFormOf(before, 'tenir') && !/^(?:je|j'|tu|elle|on|nous|vous|ils|elles|y)$/.test(subject.form))
    return undefined;
  return isFormOf(before, 'tenir', 'veiller', 'attendre') && before.tag !== 'noun' ? 'à ce que' : undefined;
}

/** *il faut que*, *il a fallu que*, *il vaut mieux que*, *il se peut que*. */
function impersonal({ at }: Sentence, que: number): string | undefined {
  const before = at(que - 1);
  const subject = /^(?:il|ils|ça|cela|y|ne|n'|a|se|nous|leur|lui|avait|aurait|faudra|faut)$/;
  const isBare = before.form.startsWith('fau') && isOpen(at(que - 2));
  if (isFormOf(before, ...IMPERSONAL) && (isBare || subject.test(at(que - 2).form)))
    return `il ${before.form} que`;
  if (isFormOf(before, 'arriver') && at(que - 2).form === 'il') return `il ${before.form} que`;
  if (before.form === 'absolument' && isFormOf(at(que - 2), 'falloir')) return 'il faut que';
  if (isFormOf(before, 'pouvoir') && at(que - 2).form === 'se') return `il se ${before.form} que`;
  if (before.form === 'il' && isFormOf(at(que - 2), 'pouvoir') && at(que - 3).form === 'se')
    return 'se peut-il que';
  if (before.form === 'mieux' && isFormOf(at(que - 2), 'valoir')) return `${at(que - 2).form} mieux que`;
  const isBetter = before.tag === 'verb' && isFormOf(before, 'valoir') && at(que - 2).form === 'mieux';
  return isBetter ? `mieux ${before.form} que` : undefined;
}

/** *il est important que*, *c'est dommage que*, *dommage que*. */
function judgement({ at }: Sentence, que: number): string | undefined {
  const judged = at(que - 1);
  if (!JUDGED.has(judged.form)) return undefined;
  if (judged.form === 'dommage' && isOpen(at(que - 2))) return 'dommage que';
  let verb = que - 2;
  while (verb > que - 4 && canBe(at(verb), 'adverb') && !canBe(at(verb), 'verb')) verb--;
  if (!isFormOf(at(verb), 'être')) return undefined;
  const subject = at(verb - 1).form;
  const isWish = at(verb).form === 'serait';
  if (!/^(?:il|c'|ce|serait|n')$/.test(subject) && !(isWish && /^(?:ça|cela)$/.test(subject)))
    return undefined;
  // *c'est bien que*, *c'est juste que* also explain.
  if (/^(?:bien|juste|bon|super|hors|curieux)$/.test(judged.form) && subject !== 'il' && !isWish)
    return undefined;
  return `${subject === "c'" ? 'c’' : `${subject} `}${at(verb).form} ${judged.form} que`;
}

/** *nous voulons que*, *j'aimerais que*, *avoir peur que*, *être ravi que*. */
function wish(sentence: Sentence, que: number): string | undefined {
  const { at } = sentence;
  const before = at(que - 1);
  const isNegated = /^(?:pas|plus)$/.test(before.form);
  const verb = isNegated ? at(que - 2) : before;
  const isVerb = verb.tag === 'verb' || verb.tag === 'infinitive';
  if (verb.isAfterHyphen || (!isNegated && isLimited(sentence, que))) return undefined;
  if (isVerb && isFormOf(verb, ...WISHING) && !isOtherwise(sentence, que, verb, isNegated)) {
    return `${verb.form}${isNegated ? ` ${before.form}` : ''} que`;
  }
  if (isVerb && /^aimer(?:ais|ait|ions|iez|aient)$/.test(verb.form)) return `${verb.form} que`;
  if (/^(?:peur|besoin|hâte)$/.test(before.form) && isFormOf(at(que - 2), 'avoir'))
    return `avoir ${before.form} que`;
  if (!isFormOf(before, ...FEELINGS) || !canBe(before, 'adjective', 'past-participle')) return undefined;
  // *aussi contents que nous le sommes*
  if (/^(?:aussi|plus|moins|si)$/.test(at(que - 2).form)) return undefined;
  let copula = que - 2;
  while (copula > que - 4 && canBe(at(copula), 'adverb') && !canBe(at(copula), 'verb')) copula--;
  return isFormOf(at(copula), 'être') ? `${before.form} que` : undefined;
}

/** *il n'attend que ça*: nothing but that. */
function isLimited({ at }: Sentence, que: number): boolean {
  return /^(?:ne|n')$/.test(at(que - 2).form) || /^(?:ne|n')$/.test(at(que - 3).form);
}

/** *se douter que*, *nul ne peut douter que*, *ne pas attendre que* take the indicative or either. */
function isOtherwise({ at }: Sentence, que: number, verb: Word, isNegated: boolean): boolean {
  if (isNegated) return isFormOf(verb, 'douter', 'attendre');
  if (!isFormOf(verb, 'douter')) return /^(?:m'|t'|s'|se|me|te)$/.test(at(que - 2).form);
  return verb.tag !== 'verb' || !/^(?:je|tu|il|elle|on|ils|elles)$/.test(at(que - 2).form);
}
