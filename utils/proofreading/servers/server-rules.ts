import type { Bilingual } from '../../core/finding.ts';
import type { ProofreadingServer } from '../../core/proofreading.ts';
import { folded } from '../spelling/letters.ts';

/** As the workspace keeps rules that are silenced. */
const LONGEST_RULE = 100;

const RULE = /^(grammar|spelling|typography)\.(grammalecte|languagetool|server)\.(.+)$/;

const SERVERS: Record<string, Bilingual> = {
  grammalecte: { fr: 'Grammalecte', en: 'Grammalecte' },
  languagetool: { fr: 'LanguageTool', en: 'LanguageTool' },
  // Before rules said whose they are.
  server: { fr: 'Serveur de relecture', en: 'Proofreading server' },
};

/** Where in its grammar Grammalecte has a rule, and what every rule that looks words up is called. */
const NOT_READABLE = /^(?:g\d+-+|morfologik-rule-|hunspell-rule-?|unknown$|unnamed$)/;

/** A server's rule as ours are named: `MORFOLOGIK_RULE_EN_CA` gives `spelling.languagetool.morfologik-rule-en-ca`. */
export function serverRule(kind: ProofreadingServer['kind'], family: string, id: string): string {
  const cleaned = folded(id)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${family}.${kind}.${cleaned || 'unnamed'}`.slice(0, LONGEST_RULE);
}

/** How a server's rule was named before rules said whose they are: some may have been silenced so. */
export function formerName(rule: string): string {
  return rule.replace(RULE, '$1.server.$3');
}

/** What a server's rule is called, from the words of its id; null for any other. */
export function calledByServer(rule: string): Bilingual | null {
  const [, family, kind = '', id = ''] = RULE.exec(rule) ?? [];
  const server = SERVERS[kind];
  if (server === undefined) return null;
  const rest = id.replace(NOT_READABLE, '');
  if (family === 'spelling') {
    const which = rest === '' ? '' : ` (${rest})`;
    return { fr: `${server.fr} : mot inconnu${which}`, en: `${server.en}: unknown word${which}` };
  }
  const words = rest.replaceAll('-', ' ') || '…';
  return { fr: `${server.fr} : ${words}`, en: `${server.en}: ${words}` };
}
