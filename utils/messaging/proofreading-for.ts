import browser from 'webextension-polyfill';
import type { Client } from '../core/client.ts';
import type { Norm } from '../core/finding.ts';
import { languageOfNorm, mainLanguageOf, normsFor, type ReadDraft } from '../core/proofreading.ts';
import type { Proofreading } from '../proofreading/proofread.ts';
import { withWords } from '../proofreading/spelling/own-words.ts';
import type { Settings } from '../storage/schema.ts';
import { frenchGrammar, spellerFor } from './dictionaries.ts';

/** What a draft for a client is read by; without a dictionary that can't be read. */
export async function proofreadingFor(
  settings: Settings,
  client: Client | null,
): Promise<{ proofreading: Proofreading; fault: ReadDraft['fault'] }> {
  const { anglicisms, frenchSpelling, words } = settings.proofreading;
  const by = client?.proofreading?.norms === undefined ? settings.proofreading : client.proofreading;
  const norms = by.norms ?? normsFor(browser.i18n.getUILanguage());
  const main = mainLanguageOf(by);
  const own = [...words, ...wordsOf(client)];
  const [fr, en] = await Promise.all(
    (['fr', 'en'] as const).map(async (language) => {
      const norm: Norm | undefined = norms.find((one) => languageOfNorm(one) === language);
      if (norm === undefined) return undefined;
      const speller = await spellerFor(norm, frenchSpelling).catch(() => null);
      return speller && withWords(speller, own);
    }),
  );
  const hasFrench = norms.some((norm) => languageOfNorm(norm) === 'fr');
  const grammar = hasFrench ? await frenchGrammar().catch(() => null) : undefined;
  return {
    proofreading: {
      norms,
      ...(main !== null && { preferred: [main] }),
      spellers: { ...(fr && { fr }), ...(en && { en }) },
      ...(grammar && { grammar }),
      anglicisms,
      silenced: new Set(client?.proofreading?.silenced),
    },
    fault: fr === null || en === null ? 'dictionary' : grammar === null ? 'grammar' : null,
  };
}

/** What a client is called, everywhere, and its own words. */
function wordsOf(client: Client | null): string[] {
  if (client === null) return [];
  const names = client.accounts.flatMap(({ name, handle }) => [name ?? [], handle ?? []].flat());
  return [client.name, ...names, ...(client.proofreading?.words ?? [])];
}
