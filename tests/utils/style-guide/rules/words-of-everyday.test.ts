import { expect, test } from 'vitest';
import { wordsFound } from '../check-rule.ts';

const inReply = { kind: 'reply' } as const;

test.each([
  [{ rule: 'inclusive', avoid: 'all' }, 'Laissez-le là, dites-le à tous. Où étaient-elles hier ?', []],
  [
    { rule: 'inclusive', avoid: 'all' },
    'Une phrase.se termine mal, café·thé, la carte/le menu, un poste(le).',
    [],
  ],
  [
    { rule: 'inclusive', avoid: 'all' },
    'Un(e) directeur/directrice est là.',
    ['Un(e)', 'directeur/directrice'],
  ],
  [
    { rule: 'inclusive', avoid: 'all' },
    'Des intellectuel(le)s, des intellectuel.le.s.',
    ['intellectuel(le)s', 'intellectuel.le.s'],
  ],
  [{ rule: 'inclusive', write: 'both-words' }, 'Nous sommes passionnés de soins infirmiers.', []],
  [{ rule: 'inclusive', write: 'both-words' }, 'Il dit « les clients », et nos abonné·es le savent.', []],
  [{ rule: 'legal' }, 'Exposition en collaboration avec le Louvre. Un concert offert par la Ville.', []],
  [{ rule: 'legal' }, 'Merci pour ce produit offert, il est vraiment bon.', ['Merci']],
  [{ rule: 'legal' }, 'La publicité a bien changé, et mon code promo aussi.', ['La']],
  [{ rule: 'legal' }, 'Publicité – Ce produit offert est vraiment bon.', []],
  [{ rule: 'legal' }, 'Avec mon code MAMAN, c’est moins cher. #MaisonDuboisAmbassadrice', []],
  [{ rule: 'personalData' }, 'Le client 10000 est là, sur 12345 dossiers.', []],
  [{ rule: 'personalData' }, 'Case #12345678 is closed', ['12345678']],
  [{ rule: 'textSpeak' }, 'PK Subban et la STP sont là ce soir avec nous.', []],
])('%o in %j: %j', (rule, draft, words) => {
  const situation = rule.rule === 'personalData' ? inReply : {};
  expect(wordsFound(rule, draft, situation)).toEqual(words);
});
