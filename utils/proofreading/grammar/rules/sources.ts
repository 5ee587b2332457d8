/**
 * The works where the norms of French grammar can be read, by the names under which a person finds them. Guillemets
 * hold the name of an article, of a theme in an index or of an entry; a topic goes without.
 */

/** An article of the OQLF's Vitrine linguistique, or a theme of its index. */
export function vitrineLinguistique(name: string): string {
  return `OQLF, Vitrine linguistique, « ${name} »`;
}

/** An article or a theme by its name in the Banque de dépannage linguistique, which the Vitrine has taken over. */
export function banqueDeDepannage(name: string): string {
  return `OQLF, Banque de dépannage linguistique, « ${name} »`;
}

/** An article of the Clés de la rédaction, of the Government of Canada's Translation Bureau. */
export function clesDeLaRedaction(name: string): string {
  return `Bureau de la traduction, Clés de la rédaction, « ${name} »`;
}

/** A note of the Université de Montréal's writing center. */
export function centreDeCommunicationEcrite(name: string): string {
  return `UdeM, Centre de communication écrite, « ${name} »`;
}

/** A topic of Le Bon Usage. */
export function bonUsage(topic: string): string {
  return `Grevisse et Goosse, Le Bon Usage, ${topic}`;
}

export const ACADEMY_DICTIONARY = 'Dictionnaire de l’Académie française';
const LIST = new Intl.ListFormat('fr');

/** The entries of words that their meaning tells apart. */
export function academyEntries(...words: readonly string[]): string {
  return `${ACADEMY_DICTIONARY}, ${LIST.format(words.map((word) => `« ${word} »`))}`;
}

export const ACADEMY_LOCUTIONS = `${ACADEMY_DICTIONARY}, aux mots de la locution`;

export const GRAMMATICAL_HOMOPHONES = 'Usito, « Les homophones grammaticaux »';
export const NOUN_OR_VERB = centreDeCommunicationEcrite('Homophones (noms et verbes)');
export const QUELQUE_OR_QUEL_QUE = vitrineLinguistique('Les homophones quelque et quel que');

export const INFINITIVE_OR_PARTICIPLE = 'Alloprof, finales des verbes en -é et en -er';
export const PARTICIPLE_ALONE = `${vitrineLinguistique('Accord du participe passé')}, sans auxiliaire`;
export const PARTICIPLE_WITH_AVOIR = vitrineLinguistique(
  'Accord du participe passé employé avec l’auxiliaire avoir',
);
export const PARTICIPLE_WITH_ETRE = vitrineLinguistique(
  'Accord du participe passé employé avec l’auxiliaire être',
);

export const VERB_AGREEMENT = vitrineLinguistique('Accord du verbe avec le sujet');
export const IMPERATIVE_MOOD = vitrineLinguistique('Impératif');
export const SUBJUNCTIVE_MOOD = vitrineLinguistique('Subjonctif');
export const GRAMMATICAL_HYPHEN = vitrineLinguistique('Le trait d’union comme lien grammatical');

export const ADJECTIVE_AGREEMENT = vitrineLinguistique('Accord de l’adjectif');
export const NOUN_AGREEMENT_IN_SENTENCE = banqueDeDepannage('Accord du nom en phrase');
export const NOUN_COMPLEMENT_NUMBER = vitrineLinguistique(
  'Règles générales quant au nombre du complément du nom',
);
export const DETERMINER_TOUT = vitrineLinguistique('Tout employé comme déterminant');
export const FORBIDDEN_ELISION = vitrineLinguistique('Élision interdite');
