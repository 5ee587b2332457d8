import browser from 'webextension-polyfill';
import type { Client } from '../core/client.ts';
import type { Finding } from '../core/finding.ts';
import {
  type DraftPlace,
  LONGEST_READ,
  languageOfNorm,
  type ReadDraft,
  type ServerReading,
  type StoppedRule,
} from '../core/proofreading.ts';
import type { Language } from '../core/question.ts';
import { type Proofreading, proofreadInSteps } from '../proofreading/proofread.ts';
import { ruleName } from '../proofreading/rule-names.ts';
import { askServer } from '../proofreading/servers/ask-server.ts';
import { newFindings } from '../proofreading/servers/new-findings.ts';
import { loadServer } from '../storage/proofreading-server.ts';
import { noteStopped } from '../storage/stopped-rules.ts';
import { changeWorkspace, loadWorkspace } from '../storage/workspace.ts';
import { RULE_TYPES } from '../style-guide/rule-types.ts';
import { withGuides } from '../style-guide/with-guides.ts';
import { proofreadingFor } from './proofreading-for.ts';
import { isApprovedReply } from './replies.ts';
import { maySendTo } from './server-access.ts';
import { languageOf, withoutWords } from './state.ts';
import { readByGuide } from './style-guide.ts';
import { clientOfTab } from './tab-client.ts';
import { knowsVoices, readByVoice, voiceRuleName } from './voice.ts';

/** Milliseconds of reading after which others get their turn. */
const TURN = 12;

/** Whoever asked last, in a tab's page or in our own beside it, is answered; a draft that was written on is not read to its end. */
const turns = new Map<string, number>();

/** Whether drafts are read while they are written: by our own checks, a client's guide or voice, or for approved replies. */
export async function readsDrafts(): Promise<boolean> {
  const { clients, settings } = await loadWorkspace();
  return (
    settings.proofreading.isActive ||
    clients.some(({ freeze, styleGuide }) => freeze === 'approved' || styleGuide !== undefined) ||
    knowsVoices()
  );
}

/**
 * Reads a draft for the tab's client. Null where another draft of the tab came meanwhile. One that the
 * person has asked about is read even where drafts are not read while they are written; by the client's
 * guide and voice it always is.
 * @param place where it would go, as far as the page tells.
 */
export async function readDraft(
  tabId: number,
  text: string,
  place: DraftPlace | null,
  isAsked: boolean,
): Promise<ReadDraft | null> {
  const asker = `${tabId} ${isAsked ? 'asked' : 'written'}`;
  const turn = (turns.get(asker) ?? 0) + 1;
  turns.set(asker, turn);
  const [{ settings }, client, server] = await Promise.all([
    loadWorkspace(),
    clientOfTab(tabId),
    loadServer(),
  ]);
  const isWanted = isAsked || settings.proofreading.isActive;
  const read = text.slice(0, LONGEST_READ);
  // For nothing, no dictionary is opened.
  const { proofreading, fault } =
    isWanted && read !== '' ? await proofreadingFor(settings, client) : NOTHING_READ;
  const found = await inTurns(read, proofreading, () => turns.get(asker) === turn);
  if (found === null) return null;
  const guide = await readByGuide(client, read, place, languagesOf(proofreading));
  if (guide.stopped.length > 0) await tellStopped(tabId, client, guide.stopped, read.length);
  const voice = await readByVoice(client, read, place?.kind ?? null);
  const findings = withGuides(found, [...guide.findings, ...voice.findings]);
  return {
    language: languageOf(settings),
    client: client && withoutWords(client),
    findings: findings.map(withName),
    tone: voice.tone,
    length: isWanted || client?.styleGuide !== undefined ? read.length : text.length,
    fault: fault ?? guide.fault,
    stopped: guide.stopped,
    isApprovedReply: client?.freeze === 'approved' && (await isApprovedReply(text, client)),
    hasServer: isWanted && server !== null,
  };
}

/** Keeps for the client's page which rules of its guide were given up: what is not kept is no reason to read nothing. */
async function tellStopped(
  tabId: number,
  client: Client | null,
  stopped: readonly StoppedRule[],
  length: number,
): Promise<void> {
  if (client?.styleGuide === undefined) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // What is done in a private window leaves no trace outside it.
  if (tab === null || tab.incognito) return;
  await noteStopped(client.id, client.styleGuide, stopped, length).catch(() => undefined);
}

/** What the person's own server finds beside us; nothing is sent where there is none, or the browser forbids it. */
export async function readByServer(tabId: number, text: string): Promise<ServerReading> {
  const [{ settings }, client, server] = await Promise.all([
    loadWorkspace(),
    clientOfTab(tabId),
    loadServer(),
  ]);
  if (server === null) return { findings: [], fault: null };
  if (!(await maySendTo(server))) return { findings: [], fault: 'not-allowed' };
  const { proofreading } = await proofreadingFor(settings, client);
  const read = text.slice(0, LONGEST_READ);
  const [ours, { findings, fault }] = await Promise.all([
    inTurns(read, proofreading, () => true),
    askServer(server, read, proofreading),
  ]);
  const news = newFindings(read, findings, { ...proofreading, ours: ours ?? [] });
  return { findings: news.map(withName), fault };
}

const NOTHING_READ = { proofreading: { norms: [] }, fault: null };

/** The languages that drafts are in, as far as it was said. */
function languagesOf({ norms, preferred }: Proofreading): readonly ('fr' | 'en')[] {
  if (norms.length === 0) return ['fr', 'en'];
  return preferred ?? [...new Set(norms.map(languageOfNorm))];
}

/** Pages have no list of rules: a finding brings along what its own is called. */
function withName(finding: Finding): Finding {
  if (finding.called !== undefined) return finding;
  const fr = ruleName(finding.rule, 'fr');
  const en = ruleName(finding.rule, 'en');
  return fr === null || en === null ? finding : { ...finding, called: { fr, en } };
}

/** What rules are called in the language of our pages, by their ids; those that are not known are left out. */
export async function ruleNames(rules: readonly string[]): Promise<Record<string, string>> {
  const language = languageOf((await loadWorkspace()).settings);
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const name = ruleName(rule, language) ?? guideRuleName(rule, language) ?? voiceRuleName(rule, language);
      return name === null ? [] : [[rule, name]];
    }),
  );
}

/** A rule of a guide that has no name of its own is called as its kind. */
function guideRuleName(rule: string, language: Language): string | null {
  return RULE_TYPES.find(({ name }) => rule === `guide.${name}`)?.called[language] ?? null;
}

/** Findings of a draft, with turns for others in between; null once the answer is not wanted any more. */
async function inTurns(
  draft: string,
  proofreading: Proofreading,
  isWanted: () => boolean,
): Promise<Finding[] | null> {
  const steps = proofreadInSteps(draft, proofreading);
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
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
