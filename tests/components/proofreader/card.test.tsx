// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Card } from '../../../components/proofreader/card.tsx';
import type { FindingActions } from '../../../components/proofreader/model.ts';
import { faultyFindings, hostileFindings } from '../../gallery/findings-samples.ts';
import { atelier } from '../../gallery/samples.ts';
import { button, press, show, words } from '../render.tsx';

const actions = {
  onFix: vi.fn<FindingActions['onFix']>(),
  onIgnore: vi.fn<FindingActions['onIgnore']>(),
  onAllow: vi.fn<FindingActions['onAllow']>(),
  onSilence: vi.fn<FindingActions['onSilence']>(),
};

it.each([
  'fr',
  'en',
] as const)('shows one finding in %s, and leaves the caret where it is', async (language) => {
  for (const finding of faultyFindings) {
    const place = show(<Card finding={finding} client={atelier} language={language} actions={actions} />);
    expect(words(place)).toContain(finding.message[language].replace(/\s+/g, ' '));
    expect(place.querySelector('[data-initial-focus]')).toBeNull();
    expect(place.querySelector('[role=dialog]')?.getAttribute('lang')).toBe(language);
    for (const fix of finding.fixes) {
      const pressed = [...place.querySelectorAll<HTMLElement>('.finding-fixes button')].at(
        finding.fixes.indexOf(fix),
      );
      if (pressed !== undefined) await press(pressed);
      expect(actions.onFix).toHaveBeenLastCalledWith(finding, fix, expect.any(Event));
    }
  }
});

it.each([
  ['fr', 'Source : OQLF, Grand dictionnaire terminologique, must-have'],
  ['en', 'Source: OQLF, Grand dictionnaire terminologique, must-have'],
] as const)('says in %s where a norm can be read, where there is such a place', (language, said) => {
  const shown = faultyFindings.map((finding) =>
    words(show(<Card finding={finding} client={null} language={language} actions={actions} />)),
  );
  expect(shown.at(-1)).toContain(said);
  expect(shown[0]).not.toContain('Source');
});

it('shows markup and endless words as text, cut short', () => {
  for (const finding of hostileFindings) {
    const place = show(<Card finding={finding} client={null} language="en" actions={actions} />);
    expect(place.querySelector('b, i')).toBeNull();
    expect(place.querySelector('strong')?.textContent?.length).toBeLessThan(100);
  }
});

it('names the fixes in the language of the text', () => {
  const [first] = faultyFindings;
  if (first === undefined) throw new Error('no finding');
  const place = show(<Card finding={first} client={null} language="en" actions={actions} />);
  expect(button(place, 'Tu vas').querySelector('[lang=fr]')).not.toBeNull();
});
