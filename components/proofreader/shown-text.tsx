import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';

/** Characters shown of a text; a sentence at most. */
const SHOWN = 60;

/** Signs that editors draw for what one can't see. */
const SIGNS = {
  ' ': { sign: '␣', name: 'space' },
  '\u00A0': { sign: '°', name: 'noBreakSpace' },
  '\u202F': { sign: '°', name: 'noBreakSpace' },
  '\n': { sign: '↵', name: 'lineBreak' },
} as const;

/**
 * Words of a draft, or what could stand there. Where it is about spaces, they are drawn: before a
 * sign, between signs and figures, at the edges, or where one is no ordinary space.
 */
export function ShownText({ text, language }: { text: string; language: Language }) {
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
  const pieces = short.split(/([\u00A0\u202F\n]|^ +| +$|(?<=[^\p{L}]) +| +(?=[^\p{L}]))/u);
  return (
    <bdi class="shown-text">
      {pieces.map((piece, index) =>
        index % 2 === 0 ? piece : <Unseen key={piece} spaces={piece} language={language} />,
      )}
    </bdi>
  );
}

function Unseen({ spaces, language }: { spaces: string; language: Language }) {
  const known = [...spaces].map((space) => SIGNS[space as keyof typeof SIGNS]);
  return (
    <>
      <span class="unseen" aria-hidden="true">
        {known.map(({ sign }) => sign).join('')}
      </span>
      <span class="out-of-sight"> {known.map(({ name }) => t(language, name)).join(', ')} </span>
    </>
  );
}
