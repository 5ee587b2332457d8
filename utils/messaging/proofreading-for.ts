import browser from 'webextension-polyfill';
import type { Client } from '../core/client.ts';
import type { Norm } from '../core/finding.ts';
import { normsFor, type ReadDraft } from '../core/proofreading.ts';
import { languageOfNorm, type Proofreading } from '../proofreading/proofread.ts';
import { withWords } from '../proofreading/spelling/own-words.ts';
import type { Settings } from '../storage/schema.ts';
import { spellerFor } from './dictionaries.ts';

/** What a draft for a client is read by; without a dictionary that can't be read. */
export async function proofreadingFor(
  settings: Settings,
  client: Client | null,
): Promise<{ proofreading: Proofreading; fault: ReadDraft['fault'] }> {
  const { anglicisms, norms: everybodys, frenchSpelling, words } = settings.proofreading;
  const chosen = client?.proofreading?.norms ?? everybodys;
  const norms = chosen ?? normsFor(browser.i18n.getUILanguage());
  const own = [...words, ...wordsOf(client)];
  const [fr, en] = await Promise.all(
    (['fr', 'en'] as const).map(async (language) => {
      const norm: Norm | undefined = norms.find((one) => languageOfNorm(one) === language);
      if (norm === undefined) return undefined;
      const speller = await spellerFor(norm, frenchSpelling).catch(() => null);
      return speller && withWords(speller, own);
    }),
  );
  return {
    proofreading: {
      norms,
      // Who has said which language comes first means it for the sentences too short to tell.
      ...(chosen !== undefined && { preferred: chosen.slice(0, 1).map(languageOfNorm) }),
      spellers: { ...(fr && { fr }), ...(en && { en }) },
      anglicisms,
      silenced: new Set(client?.proofreading?.silenced),
    },
    fault: fr === null || en === null ? 'dictionary' : null,
  };
}

/** What a client is called, everywhere, and its own words. */
function wordsOf(client: Client | null): string[] {
  if (client === null) return [];
  const names = client.accounts.flatMap(({ name, handle }) => [name ?? [], handle ?? []].flat());
  return [client.name, ...names, ...(client.proofreading?.words ?? [])];
}
