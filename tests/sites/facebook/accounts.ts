/** An identity that publishes on the look-alike, as its server knows it. Everybody here is invented. */
export type Actor = {
  /** Acts under this id: `c_user` of a person, `i_user` of a Page. */
  id: string;
  kind: 'person' | 'page';
  name: string;
  /** How the interface calls it: a person's first name, a Page's whole name. */
  shortName: string;
  /** Of the generated picture. */
  colour: string;
  /** The number that names the picture's file. */
  pictureId: string;
};

/** A Page has two ids: the profile's, and the classic one of Business Suite and of Facebook's older parts. */
export type Page = Actor & {
  kind: 'page';
  classicId: string;
  /** The Instagram account linked to it, to which Business Suite publishes as well. */
  instagram: { id: string; handle: string };
};

export type Person = Actor & {
  kind: 'person';
  language: 'en' | 'fr';
  /** In professional mode a person has a delegate Page id too, though it is no Page. */
  professionalId: string | null;
  /** Pages the person may act as. */
  pages: readonly Page[];
};

/** The people of the fixtures, with Pages of their own where the fixtures name none. */
export const PEOPLE: readonly Person[] = [
  {
    id: '61563907714826',
    kind: 'person',
    name: 'Camille Boréal',
    shortName: 'Camille',
    colour: '#8a4fbf',
    pictureId: '479413310_122648426802886820_3024327925222227492',
    language: 'fr',
    professionalId: null,
    pages: [
      {
        id: '61565500000412',
        kind: 'page',
        classicId: '482200000000731',
        name: 'Épicerie du Marché',
        shortName: 'Épicerie du Marché',
        colour: '#9a7a12',
        pictureId: '412200731_122105500000412_7300412200731004127',
        instagram: { id: '17841400000731002', handle: 'epicerie.dumarche' },
      },
      {
        id: '61566100000583',
        kind: 'page',
        classicId: '482200000000958',
        name: 'Atelier Boréal',
        shortName: 'Atelier Boréal',
        colour: '#2f6f5e',
        pictureId: '412200958_122106100000583_7300412200958005837',
        instagram: { id: '17841409920013377', handle: 'atelier.boreal' },
      },
    ],
  },
  {
    id: '61564400000917',
    kind: 'person',
    name: 'Camille Dubé',
    shortName: 'Camille',
    colour: '#c0405c',
    pictureId: '413300917_122104400000917_7300413300917009174',
    language: 'en',
    professionalId: '482200000000861',
    pages: [
      {
        id: '61567700000264',
        kind: 'page',
        classicId: '482200000000642',
        name: 'Maison Commune',
        shortName: 'Maison Commune',
        colour: '#b4532a',
        pictureId: '412200642_122107700000264_7300412200642002647',
        instagram: { id: '17841400000642004', handle: 'maison.commune' },
      },
    ],
  },
];

/** People and Pages that only appear in the feed: they can't be signed in. */
export type Stranger = Actor & { classicId: string | null };

export const STRANGERS: readonly Stranger[] = [
  stranger('61583105783133', 'Personne Leurre 12', 'person', '#5b6b8c', null),
  stranger('100081234500099', 'Page Leurre', 'page', '#4c6fae', '481200000000099'),
  stranger('61593059991842', 'Fromagerie Leurre', 'page', '#c08a2d', '482200000000732'),
  stranger('100358092062261', 'Personne Leurre 14', 'person', '#3d8b7d', null),
  stranger('100144871437260', 'Cordonnerie Leurre', 'page', '#7d4a3a', '482200000000733'),
  stranger('100315629049989', 'Decoy Person 7', 'person', '#a2476f', null),
];

function stranger(
  id: string,
  name: string,
  kind: Actor['kind'],
  colour: string,
  classicId: string | null,
): Stranger {
  const pictureId = `40${id.slice(-7)}_${id.slice(-9)}_${id}`;
  return { id, name, kind, colour, classicId, shortName: name, pictureId };
}

/** A group in which everybody here may post. */
export const GROUP = { id: '1013443948994254', name: 'Commerces du quartier' };

export function personById(id: string): Person {
  const found = PEOPLE.find((person) => person.id === id);
  if (found === undefined) throw new Error(`No person ${id} on the look-alike`);
  return found;
}

/** Everybody a person may act as, the person first. */
export function voicesOf(person: Person): Actor[] {
  return [person, ...person.pages];
}
