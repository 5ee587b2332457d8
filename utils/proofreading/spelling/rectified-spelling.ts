/**
 * How the rectified French spelling of 1990 differs from the traditional one, as far as whole families of words
 * do (Journal officiel, 6 December 1990): circumflex on i and u, è before a mute syllable, welded compounds,
 * verbs in -eler and -eter, doubled consonants, the diaeresis.
 */

/** Single words, with their plural: traditional = rectified. */
const SINGLE: ReadonlyMap<string, string> = new Map(
  `oignon=ognon nénuphar=nénufar week-end=weekend porte-monnaie=portemonnaie pique-nique=piquenique
  tire-bouchon=tirebouchon haut-parleur=hautparleur rond-point=rondpoint croque-monsieur=croquemonsieur
  chauve-souris=chauvesouris mille-pattes=millepatte basse-cour=bassecour pot-pourri=potpourri
  lieu-dit=lieudit sage-femme=sagefemme quote-part=quotepart passe-partout=passepartout
  événement=évènement événementiel=évènementiel événementielle=évènementielle crémerie=crèmerie
  allégement=allègement abrégement=abrègement sécheresse=sècheresse céleri=cèleri
  chariot=charriot bonhomie=bonhommie imbécillité=imbécilité combatif=combattif combative=combattive
  pizzeria=pizzéria senior=sénior diesel=diésel veto=véto placebo=placébo revolver=révolver
  joaillier=joailler joaillière=joaillère quincaillier=quincailler quincaillière=quincaillère serpillière=serpillère
  douceâtre=douçâtre baby-foot=babyfoot base-ball=baseball basket-ball=basketball hot-dog=hotdog`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .flatMap(([traditional, rectified]) => [
      [traditional, rectified],
      [`${traditional}s`, `${rectified}s`],
    ]),
);

const WELDED = /^(contre|entre|extra|infra|intra|ultra)-(?=[^-]+$)/;

/** What a word of the traditional spelling may be in the rectified one: not all of them are words. */
export function rectifiedForms(word: string): string[] {
  const single = SINGLE.get(word);
  if (single !== undefined) return [single];
  const forms = [
    word.replaceAll('î', 'i').replaceAll('û', 'u'),
    word.replace(WELDED, '$1'),
    word.replace(/ell(?=e(?:s|nt|r.*)?$)/, 'èl').replace(/ett(?=e(?:s|nt|r.*)?$)/, 'èt'),
    word.replace(/gu(ë|ï)/, (_, vowel: string) => `gü${vowel === 'ë' ? 'e' : 'i'}`),
    word.replace(/ott(?=[eaéèiâo])/, 'ot'),
    word.replace(/olle(?=s?$)/, 'ole'),
    word.replace(/ell(?=[aoéiâ]|er$|ez$)/, 'el'),
    ...placesOf(word, 'é').map((place) => `${word.slice(0, place)}è${word.slice(place + 1)}`),
  ];
  return [...new Set(forms)].filter((form) => form !== word);
}

/**
 * What a word of the rectified spelling may be in the traditional one, but for its accents: not all of them
 * are words, nor does each of them lead back.
 */
export function traditionalForms(word: string): string[] {
  const single = [...SINGLE].find(([, rectified]) => rectified === word);
  if (single !== undefined) return [single[0]];
  return [
    word.replace(/^(contre|entre|extra|infra|intra|ultra)(?=.)/, '$1-'),
    word.replace(/èl(?=e)/, 'ell').replace(/èt(?=e)/, 'ett'),
    word.replace(/ot(?=[eaéèiâo])/, 'ott'),
    word.replace(/ole(?=s?$)/, 'olle'),
    word.replace(/el(?=[aoéiâ]|er$|ez$)/, 'ell'),
  ].filter((form) => form !== word);
}

/** Whether a traditional word is one of the single ones, whose rectified form is no other word. */
export function isSingle(word: string): boolean {
  return SINGLE.has(word);
}

function placesOf(word: string, letter: string): number[] {
  return Array.from(word).flatMap((other, place) => (other === letter ? [place] : []));
}
