import { useMemo } from 'preact/hooks';
import type { FormRule, TriedText } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { Field } from '../../replies/field.tsx';
import { useCalm } from '../../replies/use-calm.ts';
import type { TextsToTry, TriedTexts } from '../model.ts';

/** Texts in which something was found that are shown. */
const MOST_SHOWN = 4;

export type TriedRuleProps = {
  rule: FormRule;
  texts: TextsToTry;
  /** Posts to try rules on, as they were pasted. */
  pasted: string;
  language: Language;
  onPaste: (pasted: string) => void;
  onTry: (rule: FormRule, texts: TextsToTry) => TriedTexts | null;
};

/** What a rule finds in the client's own texts, while it is being written. */
export function TriedRule({ rule, texts, pasted, language, onPaste, onTry }: TriedRuleProps) {
  const calm = useCalm(rule);
  const tried = useMemo(() => onTry(calm, texts), [calm, texts, onTry]);
  return (
    <div class="rule-part tried">
      <h4>{t(language, 'try.title')}</h4>
      <div role="status">
        {tried === null ? (
          <p class="second-ink">{t(language, 'try.notYet')}</p>
        ) : (
          <>
            {tried.replies.length === 0 ? (
              <p class="second-ink">{t(language, 'try.noTexts')}</p>
            ) : (
              <Found kind="replies" tried={tried.replies} language={language} />
            )}
            {tried.posts.length > 0 && <Found kind="posts" tried={tried.posts} language={language} />}
          </>
        )}
      </div>
      <Field label={t(language, 'try.paste')} note={t(language, 'try.pasteNote')}>
        {(names) => (
          <textarea
            {...names}
            dir="auto"
            rows={2}
            value={pasted}
            onInput={(event) => onPaste(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}

function Found({
  kind,
  tried,
  language,
}: {
  kind: 'replies' | 'posts';
  tried: readonly TriedText[];
  language: Language;
}) {
  const found = tried.filter(({ findings }) => findings.length > 0);
  return (
    <>
      <p>
        {found.length > 0
          ? t(language, `try.${kind}`, { count: found.length, all: tried.length })
          : t(language, kind === 'replies' ? 'try.noReplies' : 'try.noPosts', { count: tried.length })}
      </p>
      <ul class="tried-texts">
        {found.slice(0, MOST_SHOWN).map(({ text, findings }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: texts may be alike, and have no life of their own
          <li key={index}>
            <p class="tried-text">
              {pieces(text, findings).map(({ words, isFound }, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: neither have pieces
                isFound ? <mark key={at}>{words}</mark> : words,
              )}
            </p>
            <p class="second-ink">{findings[0]?.message[language]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A text, cut where something was found; what overlaps is found once. */
function pieces(text: string, findings: TriedText['findings']): { words: string; isFound: boolean }[] {
  const cut: { words: string; isFound: boolean }[] = [];
  let at = 0;
  for (const { start, end } of findings) {
    if (start < at) continue;
    cut.push(
      { words: text.slice(at, start), isFound: false },
      { words: text.slice(start, end), isFound: true },
    );
    at = end;
  }
  return [...cut, { words: text.slice(at), isFound: false }];
}
