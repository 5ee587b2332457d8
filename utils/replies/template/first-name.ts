/** Words before a name that are no part of it. */
const TITLES =
  /^(?:m|mr|mme|mmes|mlle|ms|mrs|miss|mx|dr|dre|dres|drs|pr|pre|prof|me|sir|madame|monsieur|docteur|docteure|doctor)\.?$/iu;

/** Words that tell an organisation, or more than one person. */
const NOT_ONE_PERSON =
  /^(?:l['’].*|le|la|les|du|des|the|and|et|inc|ltée|ltee|ltd|llc|sarl|sas|corp|co|club|café|cafe|resto|restaurant|bistro|bar|boutique|magasin|marché|épicerie|fromagerie|boulangerie|librairie|pharmacie|garage|salon|studio|atelier|ateliers|maison|hôtel|hotel|auberge|théâtre|musée|festival|groupe|group|équipe|team|famille|family|association|assoc|fondation|foundation|collectif|syndicat|ville|municipalité|city|town|école|collège|cégep|université|university|school|radio|journal|news|média|media|magazine|agence|agency|service|services|shop|store|official|officiel|officielle|page|fans?|québec|canada|france|montréal|paris)$/iu;

/** Camille, Marie-Ève, D’Arcy: a capital, then small letters. */
const NAME = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:[-'’]\p{L}\p{Ll}+)*$/u;

/**
 * The first name in a display name: "🌸 Camille Dubé" gives "Camille". Null where it isn't sure
 * (initials, a company, two people, everything in capitals): the person is then asked.
 */
export function firstNameOf(displayName: string | null): string | null {
  const words = wordsOf(displayName ?? '');
  const [first] = words;
  if (first === undefined || words.some((word) => NOT_ONE_PERSON.test(word.replace(/[.,]+$/, ''))))
    return null;
  return NAME.test(first) ? first : null;
}

/** Fancy letters (𝓒𝓪𝓶𝓲𝓵𝓵𝓮) read as plain ones; emoji, mentions, hashtags and titles left out. */
function wordsOf(displayName: string): string[] {
  const words = displayName
    .normalize('NFKC')
    // Couples and pairs of trades stay visible as a word of their own.
    .replace(/\s*[&+]\s*/g, ' et ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M}\s'’.,@#_-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^[@#]/.test(word));
  const start = words.findIndex((word) => !TITLES.test(word));
  return start === -1 ? [] : words.slice(start);
}
