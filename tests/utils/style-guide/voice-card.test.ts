import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { contactsIn } from '../../../utils/style-guide/contacts.ts';
import { mayHaveCard, voiceCardOf } from '../../../utils/style-guide/voice-card.ts';

function guide(more: string): string {
  return `guide: 1\nname: Atelier Boréal\n${more}`;
}

/** As where a guide is used: what can have no card is not read for one. */
function cardOf(source: string) {
  return mayHaveCard(source) ? voiceCardOf(parse(source)) : null;
}

it('says the card, who is spoken to, who speaks and where the guide is', () => {
  const source = guide(`link: https://exemple.ca/guide
card:
  do: [Vouvoyer, Nommer l’artisane]
  dont: [Majuscules]
  urgent: Marie, 418 555-0100
rules:
  - { rule: address, readers: vous, speaker: nous }
  - { rule: address, name: stories, readers: tu, networks: [instagram], kinds: [story] }
  - { rule: terms, avoid: [gratos] }
`);
  expect(cardOf(source)).toEqual({
    address: [
      { readers: 'vous', speaker: 'nous' },
      { readers: 'tu', networks: ['instagram'], kinds: ['story'] },
    ],
    do: ['Vouvoyer', 'Nommer l’artisane'],
    dont: ['Majuscules'],
    urgent: { text: 'Marie, 418 555-0100', copies: ['418 555-0100'] },
    link: 'https://exemple.ca/guide',
  });
});

it('is there for the rule of address alone', () => {
  expect(cardOf(guide('rules: [{ rule: address, speaker: je }]'))).toEqual({
    address: [{ speaker: 'je' }],
    do: [],
    dont: [],
    urgent: null,
    link: null,
  });
});

it.each([
  ['a guide with rules only', guide('rules: [{ rule: terms, avoid: [gratos] }]')],
  ['a link alone', guide('link: https://exemple.ca/card\nrules: []')],
  ['an empty card', guide('card: { do: [], dont: [] }\nrules: []')],
  ['a rule of address that fixes nothing', guide('rules: [{ rule: address }]')],
  ['what is no guide', '- card'],
  ['a card that is no card', guide('card: { do: Vouvoyer }\nrules: []')],
  ['a rule of address that is none', guide('rules: [{ rule: address, readers: they }]')],
])('is not there for %s', (_what, source) => {
  expect(cardOf(source)).toBeNull();
});

it('says what is said twice once, and leads to no page in clear', () => {
  const source = guide(`link: http://exemple.ca/guide
card: { do: [Vouvoyer, Vouvoyer] }
rules:
  - { rule: address, readers: vous }
  - { rule: address, name: again, readers: vous }
`);
  expect(cardOf(source)).toMatchObject({ address: [{ readers: 'vous' }], do: ['Vouvoyer'], link: null });
});

it.each([
  ['Marie, 418 555-0100', ['418 555-0100']],
  ['(418) 555-0100 ou +33 6 12 34 56 78', ['(418) 555-0100', '+33 6 12 34 56 78']],
  ['Marie <marie@exemple.ca>, 418-555-0100 poste 12', ['marie@exemple.ca', '418-555-0100']],
  ['https://exemple.ca/crise/4185550100.', ['https://exemple.ca/crise/4185550100']],
  ['Marie, au bureau 12, de 9 h à 17 h', []],
  ['Composer le 911', []],
  ['Dossier 12345678901234567890', []],
])('finds in “%s” what can be copied', (line, found) => {
  expect(contactsIn(line)).toEqual(found);
});

it('copies the whole line where it has neither a number nor an address', () => {
  expect(cardOf(guide('card: { urgent: "Marie, au 3e étage" }\nrules: []'))?.urgent).toEqual({
    text: 'Marie, au 3e étage',
    copies: ['Marie, au 3e étage'],
  });
});
