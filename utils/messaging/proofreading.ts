import browser from 'webextension-polyfill';
import type { Client } from '../core/client.ts';
import type { Norm } from '../core/finding.ts';
import { normsFor, type ReadDraft } from '../core/proofreading.ts';
import { languageOfNorm, type Proofreading, proofreadInSteps } from '../proofreading/proofread.ts';
import { withWords } from '../proofreading/spelling/own-words.ts';
import type { Settings } from '../storage/schema.ts';
import { changeWorkspace, loadWorkspace } from '../storage/workspace.ts';
import { spellerFor } from './dictionaries.ts';
import { languageOf, withoutWords } from './state.ts';
import { clientOfTab } from './tab-client.ts';

/** Longer drafts are read as far as this, in UTF-16 units: the longest post of X. */
const LONGEST_READ = 25_000;

/** Milliseconds of reading after which others get their turn. */
const TURN = 12;

/** Whoever asked last in a tab is answered; a draft that was written on is not read to its end. */
const turns = new Map<number, number>();

/** Whether drafts are read while they are written. */
export async function isProofreading(): Promise<boolean> {
  return (await loadWorkspace()).settings.proofreading.isActive;
}

/** Reads a draft for the tab's client. Null where another draft of the tab came meanwhile. */
export async function readDraft(tabId: number, text: string): Promise<ReadDraft | null> {
  const turn = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, turn);
  const [{ settings }, client] = await Promise.all([loadWorkspace(), clientOfTab(tabId)]);
  const { proofreading, fault } = await proofreadingFor(settings, client);
  const read = text.slice(0, LONGEST_READ);
  const steps = proofreadInSteps(read, proofreading);
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return {
        language: languageOf(settings),
        findings: step.value,
        client: client && withoutWords(client),
        length: read.length,
        fault,
        hasServer: false,
      };
    }
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (turns.get(tabId) !== turn) return null;
    began = performance.now();
  }
}

/** Takes a word for right from now on: for everybody, or for the tab's client. */
export async function allowWord(tabId: number, word: string, whose: 'me' | 'client'): Promise<void> {
  const client = await clientOfTab(tabId);
  if (whose === 'client') {
    if (client === null) throw new Error('allow-word: the tab is for nobody');
    return changeClient(client.id, (own) => ({ ...own, words: withOne(own.words, word) }));
  }
  await changeWorkspace((workspace) => {
    const { proofreading } = workspace.settings;
    const words = withOne(proofreading.words, word);
    return { ...workspace, settings: { ...workspace.settings, proofreading: { ...proofreading, words } } };
  });
}

/** A rule that the tab's client does not hold with is not applied for it any more. */
export async function silenceRule(tabId: number, rule: string): Promise<void> {
  const client = await clientOfTab(tabId);
  if (client === null) throw new Error('silence-rule: the tab is for nobody');
  await changeClient(client.id, (own) => ({ ...own, silenced: withOne(own.silenced, rule) }));
}

type OwnProofreading = NonNullable<Client['proofreading']>;

async function changeClient(id: string, change: (own: OwnProofreading) => OwnProofreading): Promise<void> {
  await changeWorkspace((workspace) => ({
    ...workspace,
    clients: workspace.clients.map((client) =>
      client.id === id
        ? { ...client, proofreading: change(client.proofreading ?? { words: [], silenced: [] }) }
        : client,
    ),
  }));
}

/** Said twice, it is there once. */
function withOne(list: readonly string[], entry: string): string[] {
  return [...list.filter((own) => own !== entry), entry];
}

/** What a draft for a client is read by; without a dictionary that can't be read. */
async function proofreadingFor(
  settings: Settings,
  client: Client | null,
): Promise<{ proofreading: Proofreading; fault: ReadDraft['fault'] }> {
  const { norms: everybodys, frenchSpelling, words } = settings.proofreading;
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
