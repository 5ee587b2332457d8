import { describe, expect, it } from 'vitest';
import { type Actor, type Page, type Person, personById } from './accounts.ts';
import { type Claim, type Decision, decide, sessionActor, sessionCookies, sessionPerson } from './session.ts';

const CAMILLE = personById('61563907714826');
const EPICERIE = CAMILLE.pages[0] as Page;
const ATELIER = CAMILLE.pages[1] as Page;
const OTHER = personById('61564400000917');

/** The cookies of a browser in which somebody acts, as a request carries them. */
function jar(person: Person, actor: Actor, switchedBack: 'absent' | 'same' = 'absent') {
  return Object.fromEntries(
    sessionCookies(person, actor, switchedBack).flatMap(({ name, value }) =>
      value === null ? [] : [[name, value]],
    ),
  );
}

/** A claim from a tab of Camille acting as herself, but for what is changed. */
function claim(change: Partial<Claim> = {}): Claim {
  return {
    cookies: jar(CAMILLE, CAMILLE),
    document: { person: CAMILLE, actor: CAMILLE },
    user: CAMILLE.id,
    actor: CAMILLE.id,
    isBusiness: false,
    ...change,
  };
}

function published(decision: Decision): string {
  return decision.allowed ? decision.actor.name : `refused ${decision.code}`;
}

describe('the cookies of the look-alike of Facebook', () => {
  it('have no i_user for a person, and one for a Page', () => {
    expect(jar(CAMILLE, CAMILLE)).not.toHaveProperty('i_user');
    expect(jar(CAMILLE, EPICERIE)).toMatchObject({ c_user: CAMILLE.id, i_user: EPICERIE.id });
  });

  it('may keep an i_user that names the person after a switch back', () => {
    const cookies = jar(CAMILLE, CAMILLE, 'same');
    expect(cookies.i_user).toBe(CAMILLE.id);
    expect(sessionActor(cookies, CAMILLE)).toBe(CAMILLE);
  });

  it('keep the secret of the session from scripts, and nothing else', () => {
    const hidden = sessionCookies(CAMILLE, EPICERIE, 'absent').filter(({ httpOnly }) => httpOnly);
    expect(hidden.map(({ name }) => name)).toEqual(['xs']);
  });

  it('are nobody’s session when c_user and xs are of two people', () => {
    expect(sessionPerson({ ...jar(CAMILLE, CAMILLE), c_user: OTHER.id })).toBeNull();
    expect(sessionPerson(jar(OTHER, OTHER))).toBe(OTHER);
  });

  it('let nobody act as a Page of somebody else', () => {
    expect(sessionActor({ i_user: OTHER.pages[0]?.id ?? '' }, CAMILLE)).toBe(CAMILLE);
  });
});

describe('who publishes on the look-alike of Facebook', () => {
  it('is the actor that the request names', () => {
    expect(published(decide(claim(), 'cookie'))).toBe('Camille Boréal');
    const asPage = claim({
      cookies: jar(CAMILLE, EPICERIE),
      document: { person: CAMILLE, actor: EPICERIE },
      user: EPICERIE.id,
      actor: EPICERIE.id,
    });
    expect(published(decide(asPage, 'cookie'))).toBe('Épicerie du Marché');
  });

  it('may be another voice of the same person', () => {
    expect(published(decide(claim({ actor: EPICERIE.id }), 'cookie'))).toBe('Épicerie du Marché');
  });

  it('is nobody without a session, with another’s token, or as somebody else', () => {
    expect(published(decide(claim({ cookies: {} }), 'cookie'))).toBe('refused 1357001');
    expect(published(decide(claim({ document: null }), 'cookie'))).toBe('refused 1357004');
    const foreign = { person: OTHER, actor: OTHER };
    expect(published(decide(claim({ document: foreign }), 'cookie'))).toBe('refused 1357004');
    expect(published(decide(claim({ actor: OTHER.id }), 'cookie'))).toBe('refused 1404102');
  });

  it('must be told by __user as the document has it', () => {
    expect(published(decide(claim({ user: EPICERIE.id }), 'cookie'))).toBe('refused 1357004');
  });

  it.each([
    ['cookie', 'Épicerie du Marché'],
    ['document', 'Camille Boréal'],
    ['refused', 'refused 1357004'],
  ] as const)('from a tab opened before a switch is, by %s, %s', (staleTab, expected) => {
    expect(published(decide(claim({ cookies: jar(CAMILLE, EPICERIE) }), staleTab))).toBe(expected);
  });

  it('keeps a voice of its own in a tab opened before a switch', () => {
    const stale = claim({ cookies: jar(CAMILLE, EPICERIE), actor: ATELIER.id });
    expect(published(decide(stale, 'cookie'))).toBe('Atelier Boréal');
  });

  it('is a Page by its classic id in Business Suite, whatever i_user says', () => {
    const business = { cookies: jar(CAMILLE, EPICERIE), isBusiness: true };
    expect(published(decide(claim({ ...business, actor: '482200000000958' }), 'refused'))).toBe(
      'Atelier Boréal',
    );
    expect(published(decide(claim({ ...business, actor: ATELIER.id }), 'cookie'))).toBe('refused 1404102');
    expect(published(decide(claim({ ...business, actor: '482200000000642' }), 'cookie'))).toBe(
      'refused 1404102',
    );
  });
});
