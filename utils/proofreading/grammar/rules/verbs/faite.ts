import { canBe, isOnly } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { isOpen } from './clause.ts';
import { isTimeWord } from './noun-phrase.ts';
import { isOrderStart } from './order.ts';

/** Nouns and adverbs without a determiner that *faire* takes: *faites vite*, *faites confiance à…* */
const FAIRE_WITH = new Set(
  'vite confiance attention appel place plaisir preuve connaissance signe équipe honneur'.split(' '),
);

/** *Faite le plein*, *Dite oui*, but *Faite le 3 mai*, *Faite des meilleurs bois*, *Dite la Grande*. */
export function isFaite({ at }: Sentence, place: number): boolean {
  const { form } = at(place);
  const next = at(place + 1);
  // *une action, dite non obligatoire*
  if (at(place - 1).text === ',') return false;
  if (form === 'dite')
    return /^(?:oui|non|bonjour|bonsoir|merci|adieu|stop|votre|vos|tout|nous|moi)$/.test(next.form);
  if (form !== 'faite') return false;
  if (next.form === 'comme') return /^(?:chez|nous|moi|eux|elles?|lui|si)$/.test(at(place + 2).form);
  if (FAIRE_WITH.has(next.form) || isOnly(next, 'infinitive')) return true;
  if (!/^(?:le|la|l'|les|un|une|votre|vos|cette|ce|nous|moi|ça)$/.test(next.form)) return false;
  const noun = at(place + 2);
  return (
    noun.kind === 'word' &&
    !noun.isCapitalized &&
    !isTimeWord(noun) &&
    noun.tag !== 'preposition' &&
    !canBe(noun, 'number')
  );
}

/** *Venez et faite le plein*, *Ne faite pas ça*. */
export function isSecondFaite(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const { form } = at(place);
  if (form !== 'faite' && form !== 'dite') return false;
  const before = at(place - 1).form;
  const ne = before === 'en' ? place - 2 : place - 1;
  if (/^(?:ne|n')$/.test(at(ne).form))
    return isOpen(at(ne - 1)) && /^(?:pas|plus|jamais|rien|confiance)$/.test(at(place + 1).form);
  return before === 'et' && isOrderStart(sentence, place) && isFaite(sentence, place);
}
