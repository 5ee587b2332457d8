import type { Bilingual } from '../../core/finding.ts';
import { bothLanguages } from '../reasons.ts';
import { asIs, asWords, quoted } from './items.ts';
import { type Item, kindWords, listed } from './kind-words.ts';

type Term =
  | string
  | {
      term: string | string[];
      use?: string | string[];
      cased?: boolean;
      exact?: boolean;
      why?: string | Bilingual;
    };

type Terms = { avoid?: Term[]; except?: string[] };

export const TERM_WORDS = kindWords<Terms>({
  settings: {
    avoid: listed({ fr: 'Vocabulaire\u00a0:', en: 'Vocabulary:' }, termInWords),
    except: listed({ fr: 'Restent permis\u00a0:', en: 'These are right:' }, asWords),
  },
});

/** « courriel » au lieu de « e-mail », « mail ». */
function termInWords(entry: Term): Item {
  const { term, use = [], why, ...only } = typeof entry === 'string' ? { term: entry } : entry;
  const avoided = [term].flat();
  const wrong = inQuotes(avoided);
  const right = inQuotes([use].flat());
  const said =
    right.fr === ''
      ? { fr: `jamais ${wrong.fr}`, en: `never ${wrong.en}` }
      : { fr: `${right.fr} au lieu de ${wrong.fr}`, en: `${right.en} instead of ${wrong.en}` };
  const how = only.exact ? EXACTLY_SO : only.cased ? ONLY_IN_THESE_CAPITALS : { fr: '', en: '' };
  const reason = why === undefined ? { fr: '', en: '' } : inBrackets(bothLanguages(why));
  return {
    key: avoided.map((one) => asWords(one).key).join('\n'),
    text: { fr: said.fr + how.fr + reason.fr, en: said.en + how.en + reason.en },
  };
}

const EXACTLY_SO = { fr: ', à la lettre seulement', en: ', to the letter only' };
const ONLY_IN_THESE_CAPITALS = { fr: ', dans ces majuscules seulement', en: ', in these capitals only' };

function inQuotes(words: readonly string[]): Bilingual {
  const all = words.map(quoted);
  return { fr: all.map(({ fr }) => fr).join(', '), en: all.map(({ en }) => en).join(', ') };
}

function inBrackets({ fr, en }: Bilingual): Bilingual {
  return { fr: ` (${fr})`, en: ` (${en})` };
}

type ValeStyle = { style?: string; rules?: Record<string, unknown>; accept?: string[]; reject?: string[] };

export const VALE_WORDS = kindWords<ValeStyle>({
  settings: {
    style: (style = '', { rules = {} }) => {
      const count = Object.keys(rules).length;
      const { fr, en } = quoted(style);
      return [
        {
          text: {
            fr: `${count}\u00a0${count < 2 ? 'règle' : 'règles'} du style ${fr}, de Vale.`,
            en: `${count} ${count === 1 ? 'rule' : 'rules'} of Vale’s style ${en}.`,
          },
        },
      ];
    },
    // Their messages are theirs: they are not told anew.
    rules: (rules = {}) => [
      {
        text: { fr: 'Par leurs noms\u00a0:', en: 'By their names:' },
        items: Object.keys(rules).map((name) => ({ key: name, text: { fr: name, en: name } })),
      },
    ],
    accept: listed({ fr: 'Restent permis\u00a0:', en: 'These are right:' }, asIs),
    reject: listed({ fr: 'Jamais\u00a0:', en: 'Never:' }, asIs),
  },
});
