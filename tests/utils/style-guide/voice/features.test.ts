import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../utils/style-guide/voice/features.ts';
import { GROUP_NAMES, GROUPS } from '../../../../utils/style-guide/voice/groups.ts';

const POST = 'Découvrez l’atelier de Léa ! 🎨 #Atelier @lea https://www.atelier-lea.example/visite';

describe('the features of a post', () => {
  it('are the same however its accents are written', () => {
    expect(featuresOf(POST.normalize('NFD'), 'a')).toEqual(featuresOf(POST.normalize('NFC'), 'a'));
  });

  it('are counted elsewhere with another salt, except style, which is hashed nowhere', () => {
    const one = featuresOf(POST, 'a').groups;
    const other = featuresOf(POST, 'b').groups;
    expect(other.words.bins).not.toEqual(one.words.bins);
    expect(other.style).toEqual(one.style);
  });

  it('stay within the places of their group and count no value too often', () => {
    const { groups } = featuresOf('non non non non non non', 'a');
    for (const name of GROUP_NAMES) {
      expect(Math.max(...groups[name].bins, 0)).toBeLessThan(GROUPS[name].bins);
      expect(Math.max(...groups[name].counts, 0)).toBeLessThanOrEqual(GROUPS[name].most);
    }
    expect(Math.max(...groups.words.counts)).toBe(3);
  });

  it('say nothing of an empty post', () => {
    const { groups, identifiers } = featuresOf('', 'a');
    expect(groups.words.total + groups.domains.total + identifiers.length).toBe(0);
  });
});

describe('identifiers', () => {
  const identifiers = (text: string) => featuresOf(text, 'a').identifiers.map((one) => one.text);

  it.each<[what: string, text: string, found: string[]]>([
    ['each as it is written, once', '#Lou et #lou chez @Lou_B', ['#Lou', '@Lou_B']],
    ['a domain without www, path and capitals', 'Voir https://www.Lou.example/pain', ['lou.example']],
    ['no shortener', 'Voir https://bit.ly/3x et https://t.co/a', []],
    ['no platform', 'Voir https://www.youtube.com/watch?v=1', []],
  ])('%s', (_, text, found) => expect(identifiers(text)).toEqual(found));

  it('have one key in any capitals', () => {
    const [one] = featuresOf('#Lou', 'a').identifiers;
    const [other] = featuresOf('#LOU', 'a').identifiers;
    expect(one?.key).toBe(other?.key);
  });
});
