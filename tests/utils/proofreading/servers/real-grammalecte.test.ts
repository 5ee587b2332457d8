import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askServer } from '../../../../utils/proofreading/servers/ask-server.ts';
import { newFindings } from '../../../../utils/proofreading/servers/new-findings.ts';
import { type Grammalecte, hasGrammalecte, startGrammalecte } from '../../../servers/grammalecte.ts';

/** Milliseconds, on a machine that may be busy. */
const PLENTY = 60_000;

let grammalecte: Grammalecte;

async function read(draft: string) {
  const server = { kind: 'grammalecte', address: grammalecte.address } as const;
  const reading = await askServer(server, draft, { norms: ['fr-CA-social', 'en-CA'], timeLimit: PLENTY });
  expect(reading.fault).toBeNull();
  return reading.findings;
}

if (hasGrammalecte()) {
  describe('Grammalecte’s own server', () => {
    beforeAll(async () => {
      grammalecte = await startGrammalecte();
    }, 600_000);
    afterAll(() => grammalecte?.stop());

    test('finds what is wrong, where it is in the draft', async () => {
      const draft =
        '🎉 Les chat mange bien.\r\n\r\n👩‍👩‍👧 Voila mes ami. Its a good day for everyone !\r\n𝗣𝗿𝗼𝗺𝗼 : il sont venu au restauran hier.';
      const findings = await read(draft);
      expect(findings.map(({ text, fixes }) => [text, fixes[0]])).toEqual(
        expect.arrayContaining([
          ['chat', 'chats'],
          ['ami', 'amis'],
          ['il', 'ils'],
          ['restauran', undefined],
        ]),
      );
      for (const { start, end, text, lang, rule } of findings) {
        expect(draft.slice(start, end)).toBe(text);
        expect(lang).toBe('fr');
        expect(rule).toMatch(/^(?:grammar|spelling)\.grammalecte\.[a-z0-9.-]+$/);
      }
    });

    test('says nothing of spaces, apostrophes and median points, which are the norm’s', async () => {
      expect(
        await read("C'est l'été! Venez nous voir: on vous attend, chers étudiant·e·s; à bientôt."),
      ).toEqual([]);
    });

    test('has nothing to add about names and accounts', async () => {
      const draft = 'Zorblax vous attend chez Kessmar avec @les_chat et #LesChat ce samedi.';
      const findings = await read(draft);
      expect(findings.map(({ text }) => text)).toEqual(expect.arrayContaining(['Zorblax', 'Kessmar']));
      expect(newFindings(draft, findings, { ours: [] }).map(({ text }) => text)).toEqual(['Zorblax']);
      expect(newFindings(draft, findings, { ours: [], knownWords: ['Zorblax'] })).toEqual([]);
    });

    test('reads the longest draft that is read here', async () => {
      const draft = '🎉 On vous attend à la fête, ça va être génial et très animé. Les chat sont là.\n'
        .repeat(400)
        .slice(0, 25_000);
      const findings = await read(draft);
      expect(findings.length).toBeGreaterThan(250);
      expect(findings.at(-1)?.end).toBeGreaterThan(draft.length - 200);
    });
  });
}

describe('without Grammalecte on the machine', () => {
  test('tests say which package they need', async () => {
    vi.stubEnv('PATH', '');
    await expect(startGrammalecte()).rejects.toThrow('apt-get install grammalecte-cli');
    vi.unstubAllEnvs();
  });
});
