import { isInclusiveForm } from './inclusive-forms.ts';
import { isBeyondSpelling, isListedInSomeCase, type Vocabulary } from './vocabulary.ts';

const VOWEL = '[aeiouyhàâäéèêëîïôöùûüœæ]';
const ELISION = new RegExp(
  `^((?:[djlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=${VOWEL})|c'(?=[eéèêa])|ç'(?=[aeé]))(.+)$`,
  'iu',
);
const PRONOUN = 'je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|le|la|les|y|en';
const PRONOUNS_AFTER = new RegExp(
  `^(.+?)((?:-(?:${PRONOUN}))+|-t-(?:il|elle|on|iel)s?|(?:-(?:${PRONOUN}))*-[mtl]'(?:en|y)|-l[àa]|-ci|-iels?)$`,
  'iu',
);
/** First parts of compounds that are no words of their own. */
const PREFIX =
  /^(?:afro|anglo|anti|arrière|auto|avant|co|contre|cyber|demi|e|éco|euro|ex|extra|franco|géo|gréco|hispano|hyper|infra|inter|intra|ibéro|italo|latino|macro|maxi|méga|méta|mi|micro|mini|mono|multi|néo|non|nord|ouest|para|pluri|poly|post|pré|pro|pseudo|quasi|re|saint|sainte|st|ste|semi|socio|sous|sud|super|sur|techno|télé|trans|ultra|vice)$/i;
/** Second parts that only stand in compounds. */
const COMPOUND_END = /^(?:là|ci|même|mêmes|[aàeôoyà])$/i;

/**
 * Whether a French word in its plain form is right: dictionary, elisions, pronouns after the verb,
 * compounds of right words, inclusive forms. Traditional and rectified (1990) spellings are both right.
 */
export function isFrenchWord(vocabulary: Vocabulary, word: string): boolean {
  return isFrenchForm(word, (part) => isListedInSomeCase(vocabulary, part));
}

/** Whether it is right where `isListed` tells which single words are, in the case that they have. */
export function isFrenchForm(word: string, isListed: (part: string) => boolean): boolean {
  if (isBeyondSpelling(word) || isListed(word)) return true;
  const elided = splitElision(word);
  if (elided) return isFrenchForm(elided.rest, isListed);
  const verb = splitPronouns(word);
  if (verb && isFrenchForm(withPlainEnd(verb), isListed)) return true;
  if (word.includes('-')) return isCompound(word, isListed);
  return isInclusiveForm(word, isListed);
}

/** `l'équipe` as `l'` and `équipe`; null where nothing is elided, or not before such a letter. */
export function splitElision(word: string): { elided: string; rest: string } | null {
  const found = ELISION.exec(word);
  return found ? { elided: found[1] ?? '', rest: found[2] ?? '' } : null;
}

/** `donnez-le-moi` as `donnez` and `-le-moi`; null where no pronoun follows. */
export function splitPronouns(word: string): { stem: string; pronouns: string } | null {
  const found = PRONOUNS_AFTER.exec(word);
  return found ? { stem: found[1] ?? '', pronouns: found[2] ?? '' } : null;
}

/** The rectified spelling of `chanté-je` is `chantè-je`; alone, `chantè` is no word. */
function withPlainEnd({ stem, pronouns }: { stem: string; pronouns: string }): string {
  return pronouns.toLowerCase() === '-je' ? stem.replace(/è$/, 'é') : stem;
}

function isCompound(word: string, isListed: (part: string) => boolean): boolean {
  const parts = word.split('-');
  return parts.every((part, place) => {
    if (place < parts.length - 1 && PREFIX.test(part)) return true;
    if (place > 0 && COMPOUND_END.test(part)) return true;
    return part.length > 1 && isFrenchForm(part, isListed);
  });
}
