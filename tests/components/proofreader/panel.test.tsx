// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProofActions, ProofModel, ProofOutcome } from '../../../components/proofreader/model.ts';
import { Panel } from '../../../components/proofreader/panel.tsx';
import type { ServerFault } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { faultyFindings } from '../../gallery/findings-samples.ts';
import { proofModel, TONE } from '../../gallery/proofreader-states.tsx';
import { button, buttons, initialFocus, press, show, words } from '../render.tsx';

const actions = {
  onFix: vi.fn<ProofActions['onFix']>(),
  onIgnore: vi.fn<ProofActions['onIgnore']>(),
  onAllow: vi.fn<ProofActions['onAllow']>(),
  onSilence: vi.fn<ProofActions['onSilence']>(),
  onChoose: vi.fn<ProofActions['onChoose']>(),
  onClose: vi.fn<ProofActions['onClose']>(),
};

beforeEach(() => {
  vi.resetAllMocks();
});

const LANGUAGES = ['fr', 'en'] as const;
const [address, agreement, , word, , noFix] = faultyFindings;

function open(language: Language, changes: Partial<ProofModel> = {}): HTMLElement {
  return show(<Panel model={proofModel(language, changes)} actions={actions} />);
}

/** As `words` gives it. */
function evened(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

function status(place: Element): string {
  return words(place.querySelector('[role=status]') ?? place);
}

describe('the list', () => {
  it.each([
    ['fr', 'Relecture pour Atelier Boréal', '1 erreur · 3 à revoir · 2 suggestions'],
    ['en', 'Proofreading for Atelier Boréal', '1 error · 3 to review · 2 suggestions'],
  ] as const)('says in %s for whom, how much, and what is open', (language, title, counts) => {
    const place = open(language);
    expect(place.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe(title);
    expect(status(place)).toBe(counts);
    expect(place.querySelectorAll('li')).toHaveLength(faultyFindings.length);
    expect(words(place)).toContain(evened(address?.message[language]));
    expect(words(place)).not.toContain(evened(agreement?.message[language]));
    expect(initialFocus(place)).toBe('Tu vas');
  });

  it('shows what is measured beside what is usual to who asks, and nothing where nobody knows', () => {
    const rows = (language: Language) =>
      [...open(language, { tone: TONE }).querySelectorAll('.tone tbody tr')].map(words);
    expect(rows('fr')[0]).toBe('Points d’exclamation40 ou 1');
    expect(rows('en')[1]).toBe('Words a sentence128 to 17');
    const place = open('fr', { tone: TONE });
    expect(place.querySelector('details')?.open).toBe(false);
    expect([...place.querySelectorAll('.tone strong')].map(words)).toEqual(['4']);
    expect(open('fr').querySelector('.tone')).toBeNull();
  });

  it('tells at its foot how many rules were given up, which and why for who asks, and not that all is well', () => {
    const names = Array.from({ length: 12 }, (_, index) => `vale.Own.R${index}`);
    const stopped: ProofModel['stopped'] = [
      { rule: 'vale.Own.Slow', why: 'slow' },
      ...names.map((rule) => ({ rule, why: 'late' as const })),
    ];
    const said = (language: Language) => {
      const place = open(language, { findings: [], stopped });
      const lines = [...place.querySelectorAll('.stopped-rules :is(summary, p, li)')].map(words);
      return [status(place), ...lines.filter((line) => !/R[1-8]$/.test(line))];
    };
    expect(said('fr')).toEqual([
      'Rien à signaler dans ce qui a été vérifié.',
      '13 règles du guide non appliquées',
      'Trop longues à essayer sur ce texte :',
      'vale.Own.Slow',
      'Pas essayées, d’autres ayant pris tout le temps :',
      'vale.Own.R0',
      'vale.Own.R9',
      'et 2 autres',
      'La page du client, dans les options, dit que faire.',
    ]);
    expect(said('en').slice(0, 3)).toEqual([
      'Nothing to point out in what was checked.',
      '13 rules of the guide not applied',
      'Took too long on this text:',
    ]);
    expect(open('fr').querySelector('.stopped-rules')).toBeNull();
  });

  it('says of each finding what kind it is, and how bad', () => {
    const said = (language: Language) => [...open(language).querySelectorAll('li')].map(words);
    const french = said('fr');
    expect(french[0]).toContain('Guide de style · Erreur');
    expect(french[1]).toContain('Accord, grammaire');
    expect(french[3]).toContain('Orthographe');
    expect(french[4]).toContain('Typographie · Suggestion');
    expect(said('en')[4]).toContain('Typography · Suggestion');
  });

  it('says the spaces that one can’t see', () => {
    const [, , space, , hour] = [...open('en').querySelectorAll('li')];
    expect(space && words(space)).toContain('space !!');
    expect(hour && words(hour)).toContain('10 no-break space h');
    expect(space?.querySelector('.unseen')?.textContent).toBe('␣');
  });

  it('without a client, offers nothing for one', () => {
    const place = open('en', { client: null, chosen: 3 });
    expect(buttons(place)).toContain('Add to my words');
    expect(words(place)).not.toMatch(/words of|Never for/);
  });

  it('with nothing to fix, keeps the focus itself and says why', () => {
    const read = open('en', { findings: [] });
    expect(status(read)).toBe('Nothing to point out.');
    expect(read.querySelector('[role=dialog]')?.hasAttribute('data-initial-focus')).toBe(true);
    expect(status(open('fr', { findings: [] }))).toBe('Rien à signaler.');
    expect(status(open('en', { findings: [], state: 'reading' }))).toBe('Reading…');
    expect(status(open('fr', { findings: [], state: 'no-draft' }))).toBe('Rien n’est écrit encore.');
  });

  it.each<[ProofOutcome, string, string]>([
    ['fixed', 'Corrigé.', 'Corrected.'],
    ['refused', 'Le champ n’a pas pris la correction.', 'The field did not take the correction.'],
    ['unsaved', 'Ce n’est pas enregistré. Réessayez.', 'This was not saved. Try again.'],
  ])('says what became of a press: %s', (outcome, french, english) => {
    expect(status(open('fr', { outcome }))).toMatch(new RegExp(`^${french} 1 erreur`));
    expect(status(open('en', { outcome }))).toMatch(new RegExp(`^${english} 1 error`));
  });

  it('says which rule was turned off, where that is known', () => {
    const silenced = { fr: '«\u00a0sa\u00a0» pour «\u00a0ça\u00a0»', en: '“sa” for “ça”' };
    const outcome = 'silenced';
    expect(status(open('fr', { outcome, silenced }))).toMatch(
      /^Règle désactivée pour ce client : « sa » pour « ça »\. 1 erreur/,
    );
    expect(status(open('en', { outcome, silenced }))).toMatch(
      /^Rule turned off for this client: “sa” for “ça”\. 1 error/,
    );
    expect(status(open('en', { outcome }))).toMatch(/^Rule turned off for this client\. 1 error/);
  });

  it('says what could not be used, and what was not read', () => {
    const changes: Partial<ProofModel> = { fault: 'dictionary', readOnly: 25_000 };
    expect(words(open('fr', changes))).toMatch(/Un dictionnaire est endommagé.*Seuls les 25 000 premiers/);
    expect(words(open('en', changes))).toMatch(/A dictionary is damaged.*Only the first 25,000 characters/);
  });

  it.each<ServerFault>([
    'unreachable',
    'slow',
    'not-allowed',
    'garbage',
  ])('says that the server is %s', (serverFault) => {
    expect(words(open('fr', { serverFault }))).toContain('serveur de relecture');
    expect(words(open('en', { serverFault }))).toContain('proofreading server');
  });

  it('does nothing by itself', () => {
    for (const language of LANGUAGES) open(language);
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
});

describe('what one can do', () => {
  it('fixes with the one that is pressed, of the open finding or of another', async () => {
    const place = open('fr');
    await press(button(place, 'On va'));
    expect(actions.onFix).toHaveBeenLastCalledWith(address, 'On va', expect.any(Event));
    const quick = place.querySelector<HTMLElement>('[aria-label="Remplacer par nouvelles chaises"]');
    if (quick !== null) await press(quick);
    expect(actions.onFix).toHaveBeenLastCalledWith(agreement, 'nouvelles chaises', expect.any(Event));
  });

  it('opens another finding', async () => {
    const place = open('en');
    await press(button(place, 'essayéSpelling'));
    expect(actions.onChoose).toHaveBeenCalledExactlyOnceWith(3);
  });

  it.each([
    ['fr', 'Ajouter à mes mots', 'Ajouter pour Atelier Boréal'],
    ['en', 'Add to my words', 'Add to the words of Atelier Boréal'],
  ] as const)('takes a word for right, in %s', async (language, mine, theirs) => {
    const place = open(language, { chosen: 3 });
    await press(button(place, mine));
    expect(actions.onAllow).toHaveBeenLastCalledWith(word, 'me', expect.any(Event));
    await press(button(place, theirs));
    expect(actions.onAllow).toHaveBeenLastCalledWith(word, 'client', expect.any(Event));
    expect(actions.onSilence).not.toHaveBeenCalled();
  });

  it.each([
    ['fr', 'Ignorer ici', 'Jamais pour Atelier Boréal', 'Désactive la règle\u00a0: Tutoiement'],
    ['en', 'Ignore here', 'Never for Atelier Boréal', 'Turns off the rule: Informal “tu”'],
  ] as const)('leaves a rule aside, in %s: here, or for the client', async (language, here, never, turnsOff) => {
    const place = open(language);
    expect(button(place, never).title).toBe(turnsOff);
    await press(button(place, here));
    expect(actions.onIgnore).toHaveBeenCalledExactlyOnceWith(address, expect.any(Event));
    await press(button(place, never));
    expect(actions.onSilence).toHaveBeenCalledExactlyOnceWith(address, expect.any(Event));
    expect(words(place)).not.toContain('my words');
  });

  it('without a sure correction says so, and has the focus on Ignore', () => {
    const place = open('fr', { chosen: faultyFindings.indexOf(noFix as never) });
    expect(words(place)).toContain('Aucune correction sûre : à vous de voir.');
    expect(initialFocus(place)).toBe('Ignorer ici');
  });

  it('closes', async () => {
    const close = open('en').querySelector<HTMLElement>('[aria-label="Close"]');
    if (close !== null) await press(close);
    expect(actions.onClose).toHaveBeenCalledOnce();
  });
});
