import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

const rule = { rule: 'personalData' };
const inReply = { kind: 'reply' } as const;

function found(draft: string) {
  return wordsFound(rule, draft, inReply);
}

describe('bank accounts', () => {
  test.each([
    ['Mon IBAN : FR76 3000 6000 0112 3456 7890 189', 'FR76 3000 6000 0112 3456 7890 189'],
    ['IBAN GB82 WEST 1234 5698 7654 32 MERCI', 'GB82 WEST 1234 5698 7654 32'],
    ['Please pay to DE89370400440532013000, thanks', 'DE89370400440532013000'],
  ])('%j: %j', (draft, words) => {
    expect(found(draft)).toEqual([words]);
  });

  test.each([
    'FR76 3000 6000 0112 3456 7890 188 a une mauvaise clé',
    'Le code promo FR20 NOEL 2025 SAPIN BLEU est fini',
    'Your flight AC12 0345 LEAVES AT NOON',
  ])('nothing in %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });
});

describe('postal addresses', () => {
  test.each([
    ['Au 412, rue des Érables, Québec (Québec) G1R 4S2', '412, rue des Érables, Québec (Québec) G1R 4S2'],
    ['Au 412 av. du Parc, app. 4, Montréal QC  H2X 1Y4', '412 av. du Parc, app. 4, Montréal QC  H2X 1Y4'],
    ['I live at 412 Maple Street, Ottawa ON K1A 0B1', '412 Maple Street, Ottawa ON K1A 0B1'],
    ['She is at 1200 West 7th Ave, Vancouver, BC V6H 1B4', '1200 West 7th Ave, Vancouver, BC V6H 1B4'],
    ['J’habite au 12 bis rue de la Paix, 75002 Paris', '12 bis rue de la Paix, 75002 Paris'],
    ['12, avenue des Lilas\n69003 Lyon', '12, avenue des Lilas\n69003 Lyon'],
  ])('%j: %j', (draft, words) => {
    expect(found(draft)).toEqual([words]);
  });

  test.each([
    'Passez au 412, rue des Érables, ouvert jusqu’à 21 h.',
    'Le code G1R 4S2 couvre tout notre quartier.',
    'Au 12 rue de la Paix, nous avons reçu 75002 visiteurs cette année.',
    'La place 12, c’est la vôtre. Notre code est le 75002.',
    'Find us at 412 Maple Street, two minutes from the station.',
    'We walked 5 km down Maple Street, near K1A 0B1.',
  ])('nothing in %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });

  test('not the client’s own, whose street counts', () => {
    const own = { ...rule, except: ['412 rue des Érables, Québec (Québec) G1R 4S2'] };
    expect(wordsFound(own, 'Au 412, rue des Érables, Québec (Québec)  G1R 4S2', inReply)).toEqual([]);
    expect(wordsFound(own, 'Au 412, rue des Ormes, Québec (Québec) G1R 4S2', inReply)).toHaveLength(1);
  });
});

describe('e-mail addresses in words', () => {
  test.each([
    ['Écrivez à marie.dube [at] exemple.ca', 'marie.dube [at] exemple.ca'],
    ['À nom (arobase) exemple point ca merci', 'nom (arobase) exemple point ca'],
    ['C’est marie arobase exemple point ca', 'marie arobase exemple point ca'],
    ['Write to marie(at)example(dot)com', 'marie(at)example(dot)com'],
  ])('%j: %j', (draft, words) => {
    expect(found(draft)).toEqual([words]);
  });

  test.each([
    'Le cours (at) home. We love it',
    'Meet us at example dot com',
    'L’arobase est un signe : exemple point final',
    'Rendez-vous à midi [à la mairie] point.',
  ])('nothing in %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });

  test('not the client’s own', () => {
    const own = { ...rule, except: ['info@exemple.ca'] };
    expect(wordsFound(own, 'À info [at] exemple [point] ca', inReply)).toEqual([]);
  });
});

describe('dates of birth', () => {
  test.each([
    ['Je suis née le 12 mars 1984 à Laval', 'Je suis née le 12 mars 1984'],
    ['Date de naissance : 1984-03-12', 'Date de naissance : 1984-03-12'],
    ['DOB: 03/12/1984', 'DOB: 03/12/1984'],
    ['I was born on March 12, 1984.', 'I was born on March 12, 1984'],
    ['Marie Dubé, née le 12 mars 1984, demande un duplicata', 'née le 12 mars 1984'],
    ['Marie Dubé, born on March 12, 1984, asks for a copy', 'born on March 12, 1984'],
    ['Mon fils Léo est né le 3 juin 2015', 'Mon fils Léo est né le 3 juin 2015'],
    ['Mon dossier :\nNée le 12 mars 1984', 'Née le 12 mars 1984'],
  ])('%j: %j', (draft, words) => {
    expect(found(draft)).toEqual([words]);
  });

  test.each([
    'L’Atelier Boréal est né le 12 mars 1998.',
    'Atelier Boréal, né le 12 mars 1998, fête ses ans.',
    'Notre boulangerie, née le 12 mars 1998, grandit.',
    'Née le 12 mars 1998, notre boulangerie grandit.',
    'Frida Kahlo, née le 6 juillet 1907, a peint cela.',
    'Jean-Paul Riopelle, né le 7 octobre 1933 et mort en 2002, est ici.',
    'Marie Dubé, née le 12 mars 1984 à Laval, est une actrice connue.',
    'The company was born on May 3, 1998.',
    'Une étoile est née le 3 mai 2020.',
    'L’exposition ouvre le 12 mars 2027.',
    'This idea was born on the road.',
  ])('nothing in %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });
});

describe('draws', () => {
  test.each([
    'Loto : 06 12 23 34 45',
    'Les numéros gagnants du tirage : 07 15 22 34 41, bonus 9',
    'Winning numbers: 02 11 23 34 45',
  ])('nothing in %j', (draft) => {
    expect(found(draft)).toEqual([]);
  });

  test.each([
    ['Tirage au sort : appelez le 06 12 23 34 45', '06 12 23 34 45'],
    ['Bonus 06 12 34 56 78', '06 12 34 56 78'],
    ['Loto ce soir.\nMon numéro : 06 12 23 34 45', '06 12 23 34 45'],
  ])('%j: %j', (draft, words) => {
    expect(found(draft)).toEqual([words]);
  });
});

test('each says what it is', () => {
  const said = (draft: string) => findings(rule, draft, inReply)[0]?.message.en;
  expect(said('Né le 12 mars 1984')).toBe('A date of birth is given in private.');
  expect(said('12 rue des Lilas, 69003 Lyon')).toBe('A postal address is given in private.');
  expect(said('FR76 3000 6000 0112 3456 7890 189')).toBe('This number is written nowhere in public.');
});

test('a long draft of almost-addresses is read to its end', () => {
  const almost = '12 rue des Lilas Marie Dubé, née le (at) exemple FR76 3000 6000 0112 '.repeat(60);
  expect(found(`${almost}\nnom [at] exemple.ca`)).toEqual(['nom [at] exemple.ca']);
});
