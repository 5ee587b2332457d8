import browser from 'webextension-polyfill';
import type { AttemptKind } from '../core/attempt.ts';
import type { Client } from '../core/client.ts';
import type { Bilingual, Finding, TextLanguage } from '../core/finding.ts';
import type { ToneFeature } from '../core/proofreading.ts';
import type { Language } from '../core/question.ts';
import { inTurn } from '../storage/in-turn.ts';
import { changeVoice, loadVoices } from '../storage/voices.ts';
import { loadWorkspace } from '../storage/workspace.ts';
import { lastWord } from '../style-guide/beside.ts';
import { judgeDraft, type VoiceVerdict } from '../style-guide/voice/judge-draft.ts';
import { allowMargin, learnOn } from '../style-guide/voice/learn.ts';
import { toneFeature } from '../style-guide/voice/reasons.ts';

/** What the voice of a draft can be noted for; a client may silence either. */
const RULES = {
  foreign: {
    name: 'voice.other-client',
    called: { fr: 'Voix d’un autre client', en: 'Another client’s voice' },
  },
  range: {
    name: 'voice.unusual',
    called: { fr: 'Inhabituel pour ce client', en: 'Unusual for this client' },
  },
} as const;

/** What a rule about the voice is called; null where it is none. */
export function voiceRuleName(rule: string, language: Language): string | null {
  return Object.values(RULES).find(({ name }) => name === rule)?.called[language] ?? null;
}

/** Whether a client's voice was learnt, so that its drafts are read for it. */
export async function knowsVoices(): Promise<boolean> {
  return (await loadVoices()).size > 0;
}

/**
 * What the voice of a draft tells beside what is usual for the client and how others write: an error asks at
 * publishing, a suggestion is a note. Only posts are judged: nobody measured how replies differ.
 * @param kind what would be published, where that is known.
 */
export async function readByVoice(
  client: Client | null,
  text: string,
  kind: AttemptKind | null,
): Promise<{ findings: Finding[]; tone: ToneFeature[] }> {
  const verdict =
    client === null || (kind !== null && kind !== 'post') ? null : await verdictOn(client, text);
  if (verdict === null) return { findings: [], tone: [] };
  const silenced = new Set(client?.proofreading?.silenced);
  return {
    findings: findingsOf(verdict, text).filter(({ rule }) => !silenced.has(rule)),
    tone: verdict.range.map(toneFeature),
  };
}

/** Learns a post that was published for a client, where that is wanted. */
export async function learnPublished(clientId: string, text: string): Promise<void> {
  if ((await loadVoices()).get(clientId)?.learnsOn !== true) return;
  const { clients } = await loadWorkspace();
  const client = clients.find(({ id }) => id === clientId);
  if (client === undefined || !(await isNews(clientId, text))) return;
  // It went out for the client although it reads like another's: so do this client's own.
  const verdict = await verdictOn(client, text);
  const isOwn = verdict !== null && (verdict.level === 'warning' || verdict.level === 'ask');
  await changeVoice(clientId, (voice) => {
    const profile = learnOn(voice.profile, text);
    return { ...voice, profile: isOwn ? allowMargin(profile, verdict.margin ?? 0) : profile };
  });
}

const LEARNT = 'voice-learnt';

/** Whether it is not the post that was learnt last: a press may be told twice. Its hash is kept while the browser runs. */
function isNews(clientId: string, text: string): Promise<boolean> {
  return inTurn(LEARNT, async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    const { [LEARNT]: last = {} } = await browser.storage.session.get(LEARNT);
    if ((last as Record<string, string>)[clientId] === hash) return false;
    await browser.storage.session.set({ [LEARNT]: { ...(last as object), [clientId]: hash } });
    return true;
  });
}

/** Null where nothing was learnt of the client. */
async function verdictOn(client: Client, text: string): Promise<VoiceVerdict | null> {
  const [voices, { clients }] = await Promise.all([loadVoices(), loadWorkspace()]);
  if (!voices.has(client.id)) return null;
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const profiles = [...voices].filter(([id]) => names.has(id)).map(([, { profile }]) => profile);
  return judgeDraft(profiles, client.id, text, (id) => names.get(id) ?? id);
}

function findingsOf({ level, foreign, reads, unusual, language }: VoiceVerdict, text: string): Finding[] {
  const serious = level === 'ask' ? 'error' : 'warning';
  const carried = foreign.map(({ identifier, reason }): Finding => {
    const start = text.toLowerCase().indexOf(identifier.toLowerCase());
    const span = start === -1 ? null : { start, end: start + identifier.length };
    return noted(RULES.foreign, serious, reason, span, text, language);
  });
  const whole = [
    ...(reads === null
      ? []
      : [noted(RULES.foreign, level === 'note' ? 'suggestion' : serious, reads, null, text, language)]),
    ...(unusual.length === 0
      ? []
      : [noted(RULES.range, 'suggestion', together(unusual), null, text, language)]),
  ];
  return [...carried, ...whole];
}

/** One remark: all of them are about the whole draft. */
function together(reasons: readonly Bilingual[]): Bilingual {
  return { fr: reasons.map(({ fr }) => `${fr}.`).join(' '), en: reasons.map(({ en }) => `${en}.`).join(' ') };
}

/** Something of the voice, said of its own words, or else of the last word: a mark needs something to be under. */
function noted(
  rule: (typeof RULES)[keyof typeof RULES],
  level: Finding['level'],
  message: Finding['message'],
  span: { start: number; end: number } | null,
  text: string,
  lang: TextLanguage,
): Finding {
  const { start, end } = span ?? lastWord(text, { start: 0, end: text.length }) ?? { start: 0, end: 0 };
  const words = { start, end, text: text.slice(start, end) };
  const whole = span === null ? { isOfWhole: true } : {};
  return { ...words, rule: rule.name, called: rule.called, level, message, fixes: [], lang, ...whole };
}
