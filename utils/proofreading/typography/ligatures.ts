import type { NamedRule } from '../named-rule.ts';
import type { Draft, Problem } from './draft.ts';
import { accordingTo } from './norm-names.ts';
import { wordParts } from './word-parts.ts';

export const LIGATURE: NamedRule = {
  name: 'typography.ligature',
  called: { fr: 'Ligature œ', en: 'Ligature œ' },
};

/** Words with œ, as they are typed without it. Not those that keep oe apart (`coexister`, `moelle`, `poêle`). */
const WITHOUT_LIGATURE: ReadonlySet<string> = new Set(
  `coeur coeurs soeur soeurs oeuf oeufs oeuvre oeuvres oeuvrer oeuvrent oeuvrons oeuvré voeu voeux noeud noeuds
  boeuf boeufs oeil oeillet oeillets oeillère oeillères manoeuvre manoeuvres manoeuvrer foetus oenologie
  oenologue oenologues oesophage choeur choeurs moeurs rancoeur rancoeurs écoeurant écoeurante écoeurants
  écoeurantes écoeurer écoeuré écoeurée écoeurés oecuménique oedème oedèmes contrecoeur désoeuvré désoeuvrée
  désoeuvrés consoeur consoeurs oestrogène oestrogènes foetal foetale`
    .trim()
    .split(/\s+/),
);

/** `coeur` for `cœur`: common, as no keyboard has the ligature, so a suggestion only. */
export function checkLigatures(draft: Draft): Problem[] {
  const message = accordingTo(draft.norm, {
    fr: 'ce mot s’écrit avec la ligature œ',
    en: 'this word is written with the ligature œ',
  });
  return wordParts(draft.words)
    .filter((part) => WITHOUT_LIGATURE.has(part.text.toLowerCase()))
    .map(({ start, end, text }) => ({
      start,
      end,
      rule: LIGATURE,
      level: 'suggestion',
      message,
      fixes: [text.replace(/oe/u, 'œ').replace(/O[eE]/u, 'Œ')],
    }));
}
