import { useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Icon } from '../../shared/icons.tsx';
import { Name } from '../../shared/name.tsx';
import { useOwnId } from '../../shared/use-own-id.ts';
import { Field } from './field.tsx';

type TagFieldProps = {
  tags: readonly string[];
  /** Those of all replies. */
  known: readonly string[];
  problem: string | undefined;
  language: Language;
  onChange: (tags: string[]) => void;
};

/** Tags one by one: Enter, or leaving the field, adds what is written. */
export function TagField({ tags, known, problem, language, onChange }: TagFieldProps) {
  const list = useOwnId();
  const [written, write] = useState('');

  function add() {
    const tag = written.trim();
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag]);
    write('');
  }

  return (
    <div>
      <Field label={t(language, 'field.tags')} note={t(language, 'field.tagsNote')} problem={problem}>
        {(names) => (
          <input
            {...names}
            type="text"
            dir="auto"
            autocomplete="off"
            list={list}
            value={written}
            onInput={(event) => write(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing || written.trim() === '') return;
              // Enter would save the reply.
              event.preventDefault();
              add();
            }}
            onBlur={add}
          />
        )}
      </Field>
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <Name text={tag} />
              <button
                type="button"
                class="tag-remove"
                aria-label={t(language, 'field.removeTag', { tag })}
                onClick={() => onChange(tags.filter((other) => other !== tag))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
