import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';
import { DAY, type PastPosts, withPost } from '../../../../utils/style-guide/repeats/past-posts.ts';
import { findings } from '../check-rule.ts';

const SALT = 'grain';
const NOW = 100 * DAY;
const POST = 'Samedi, l’atelier ouvre ses portes à toutes les familles du quartier.';
const NEARLY = 'Samedi, l’atelier ouvre ses portes à toutes les familles du village.';

function past(days: number, network: 'x' | 'facebook' = 'facebook', openedWith = ''): { past: PastPosts } {
  const posts = withPost([], { text: POST, network, at: NOW - days * DAY }, SALT);
  return { past: { salt: SALT, posts, now: NOW, openedWith } };
}

function message(settings: object, draft: string, situation: Parameters<typeof findings>[2]) {
  return findings({ rule: 'repeats', ...settings }, draft, situation)[0]?.message;
}

describe('repeats', () => {
  test('says when it was published, and how much alike', () => {
    expect(message({}, POST, past(3))).toEqual({
      fr: 'Déjà publié il y a 3\u00a0jours, mot pour mot.',
      en: 'Published 3 days ago already, word for word.',
    });
    expect(message({}, NEARLY, past(1))?.fr).toBe('Déjà publié il y a 1\u00a0jour, presque mot pour mot.');
    expect(message({}, POST, past(1 / 12))?.fr).toBe('Déjà publié il y a 2\u00a0heures, mot pour mot.');
  });

  test('of the first word, as a warning about the whole draft', () => {
    expect(findings({ rule: 'repeats' }, `  ${POST}`, past(3))).toMatchObject([
      { start: 2, text: 'Samedi,', level: 'warning', isOfWhole: true, rule: 'guide.repeats' },
    ]);
  });

  test.each([
    [{}, POST, 30, true],
    [{}, POST, 31, false],
    [{ within: 7 }, POST, 8, false],
    [{ within: 365 }, POST, 90, true],
    [{ alike: 'same' }, POST, 3, true],
    [{ alike: 'same' }, NEARLY, 3, false],
    [{}, 'Lundi, la boutique est fermée.', 3, false],
    [{}, '', 3, false],
  ])('%o: %j, %d days after: %j', (settings, draft, days, isFound) => {
    expect(message(settings, draft, past(days)) !== undefined).toBe(isFound);
  });

  test('less than an hour after, it may be the same draft still', () => {
    expect(message({}, POST, past(1 / 25))).toBeUndefined();
    expect(message({}, POST, past(1 / 23))).toBeDefined();
  });

  test('the same elsewhere is no repeat, unless the guide says so', () => {
    expect(message({}, POST, past(3, 'x'))).toBeUndefined();
    expect(message({ everywhere: true }, POST, past(3, 'x'))).toEqual({
      fr: 'Déjà publié sur X il y a 3\u00a0jours, mot pour mot.',
      en: 'Published on X 3 days ago already, word for word.',
    });
    // A text that is checked apart from any network.
    expect(message({}, POST, { network: null, ...past(3, 'x') })?.en).toMatch(/^Published on X/);
  });

  test('a post that is edited is not its own repeat', () => {
    expect(message({}, NEARLY, past(3, 'facebook', POST))).toBeUndefined();
    expect(
      message({}, NEARLY, past(3, 'facebook', 'Un autre texte, qui n’a rien à voir avec celui-là.')),
    ).toBeDefined();
  });

  test('nothing is said of answers, nor where nobody knows what went out', () => {
    expect(message({}, POST, { kind: 'reply', ...past(3) })).toBeUndefined();
    expect(message({}, POST, {})).toBeUndefined();
  });

  test('examples are held against what the rule says went out before', () => {
    const guide = (rest: string) =>
      `guide: 1\nname: Essai\nrules:\n  - rule: repeats\n    bad: ["${NEARLY}"]\n    ok: [Bonjour à toutes et à tous.]\n${rest}`;
    expect(readGuide(guide(`    after: ["${POST}"]\n`)).faults).toEqual([]);
    expect(readGuide(guide(`    networks: [x]\n    after: ["${POST}"]\n`)).faults).toEqual([]);
    expect(readGuide(guide('')).faults).toMatchObject([{ path: ['rules', 0, 'bad', 0] }]);
  });
});
