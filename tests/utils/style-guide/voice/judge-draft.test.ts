import { describe, expect, it } from 'vitest';
import { judgeDraft } from '../../../../utils/style-guide/voice/judge-draft.ts';
import { allowMargin, learnPosts } from '../../../../utils/style-guide/voice/learn.ts';
import { LATER, learntProfiles, PAST, SALT } from './invented-posts.ts';

const PROFILES = learntProfiles();
const BAKERY = 'boulangerie-lou';
const LAWYERS = 'cabinet-verdier';
const TOWN = 'ville-aubrelle';

describe('a draft in its own tab', () => {
  const own = [...LATER].flatMap(([client, posts]) => posts.map((post) => [client, post] as const));

  it.each(own)('%s: %s', (client, post) => {
    const { nearest, margin, level, reasons } = judgeDraft(PROFILES, client, post);
    expect({ nearest, level, reasons }).toEqual({ nearest: client, level: 'none', reasons: [] });
    expect(margin).toBeLessThan(0);
  });
});

describe('a draft in another tab', () => {
  it('is asked about with the other’s own hashtag and voice, and says why in both languages', () => {
    const verdict = judgeDraft(
      PROFILES,
      LAWYERS,
      'Tu passes ce soir ? On garde des fougasses jusqu’à 19h 🌿 #boulangerielou',
    );
    expect(verdict).toMatchObject({ nearest: BAKERY, level: 'ask', language: 'fr' });
    expect(verdict.reasons[0]).toEqual({
      fr: '#boulangerielou\u00a0: dans 20 des 20 publications apprises de boulangerie-lou, dans aucune de cabinet-verdier',
      en: '#boulangerielou: in 20 of the 20 posts learnt of boulangerie-lou, in none of cabinet-verdier',
    });
  });

  it('is warned about by the hashtag alone, even where it is short', () => {
    const verdict = judgeDraft(PROFILES, LAWYERS, 'Droit du travail : les délais à connaître. #Aubrelle');
    expect(verdict.level).toBe('warning');
    expect(verdict.reasons[0]?.fr).toContain(TOWN);
  });

  it('is warned about by the voice alone, and never asked about', () => {
    const verdict = judgeDraft(
      PROFILES,
      BAKERY,
      'Cession de fonds : la rédaction des garanties mérite votre attention.',
    );
    expect(verdict).toMatchObject({ nearest: LAWYERS, level: 'warning' });
    expect(verdict.reasons[0]?.fr).toMatch(/^Ressemble davantage à cabinet-verdier qu’à boulangerie-lou/);
  });

  it('is not told by an identifier where it also has one’s own', () => {
    const { reasons } = judgeDraft(
      PROFILES,
      TOWN,
      'Fête du pain place Haute avec la boulangerie samedi. #BoulangerieLou #Aubrelle',
    );
    expect(reasons.filter(({ fr }) => fr.startsWith('#'))).toEqual([]);
  });
});

describe('no verdict is given', () => {
  it('below twenty posts of the tab’s client, and the reason says so', () => {
    const few = learnPosts('neuf', (PAST.get(BAKERY) ?? []).slice(0, 19), SALT);
    const verdict = judgeDraft([...PROFILES, few], 'neuf', LATER.get(LAWYERS)?.[0] ?? '');
    expect(verdict).toMatchObject({ nearest: LAWYERS, margin: null, level: 'none', range: [] });
    expect(verdict.reasons[0]?.en).toBe('Too few posts of neuf to judge: 19 of 20');
  });

  it('where nobody has twenty', () => {
    const few = learnPosts('neuf', ['Bonjour'], SALT);
    expect(judgeDraft([few], 'neuf', 'Bonjour à tous')).toMatchObject({
      nearest: null,
      margin: null,
      level: 'none',
    });
  });

  it('on other clients with fewer than twenty', () => {
    const [own] = PROFILES;
    if (own === undefined) throw new Error('no invented clients');
    const few = learnPosts('neuf', (PAST.get(LAWYERS) ?? []).slice(0, 19), SALT);
    expect(judgeDraft([own, few], own.client, LATER.get(LAWYERS)?.[0] ?? '')).toMatchObject({ margin: null });
  });

  it('on a short draft without an identifier', () => {
    const { level } = judgeDraft(PROFILES, LAWYERS, 'Merci !! 😍😍');
    expect(['none', 'note']).toContain(level);
  });

  it('on the first draft in a language that only others write in', () => {
    const english = Array.from(
      { length: 20 },
      (_, day) => `We are open on day ${day} of the month and we hope to see you there!`,
    );
    const profiles = [...PROFILES, learnPosts('english', english, SALT)];
    const verdict = judgeDraft(
      profiles,
      LAWYERS,
      'We are open today and we really hope to see you all there!',
    );
    expect(verdict).toMatchObject({ nearest: 'english', language: 'en' });
    expect(['none', 'note']).toContain(verdict.level);
    expect(verdict.reasons.at(-1)?.en).toBe(
      'cabinet-verdier has hardly ever written in English: the voice is not judged',
    );
  });

  it('on a client too close to the other, by its own past posts', () => {
    const close = PROFILES.map((profile) =>
      profile.client === BAKERY ? { ...profile, recognised: 0.4, closest: LAWYERS } : profile,
    );
    const verdict = judgeDraft(
      close,
      BAKERY,
      'Cession de fonds : la rédaction des garanties mérite votre attention.',
    );
    expect(['none', 'note']).toContain(verdict.level);
    expect(verdict.reasons.at(-1)?.fr).toContain('écrivent trop pareil');
  });

  it('beyond the margin that the person allowed', () => {
    const draft = 'Cession de fonds : la rédaction des garanties mérite votre attention.';
    const { margin } = judgeDraft(PROFILES, BAKERY, draft);
    const allowed = PROFILES.map((profile) => allowMargin(profile, margin ?? 0));
    expect(['none', 'note']).toContain(judgeDraft(allowed, BAKERY, draft).level);
  });

  it('for a tab that nothing was learnt of: that is an error', () => {
    expect(() => judgeDraft(PROFILES, 'inconnu', 'Bonjour')).toThrow('inconnu');
  });
});

it('a note says the value and what is usual', () => {
  const verdict = judgeDraft(PROFILES, LAWYERS, 'Rupture du contrat : les délais à connaître !!!!');
  expect(verdict.reasons).toContainEqual({
    fr: '4 points d’exclamation\u00a0; d’habitude 0 chez cabinet-verdier',
    en: '4 exclamation marks; cabinet-verdier usually has 0',
  });
  expect(verdict.level).toBe('note');
});
