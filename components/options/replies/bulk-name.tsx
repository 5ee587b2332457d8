import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { useOwnId } from '../../shared/use-own-id.ts';
import { TextField } from './field.tsx';

type BulkNameProps = {
  label: string;
  note?: string;
  /** What was written before. */
  known: readonly string[];
  /** Whether it takes a name; else nothing is an answer too. */
  isNeeded?: boolean;
  count: number;
  language: Language;
  onDone: (name: string) => void;
};

/** A tag or a folder for many replies. */
export function BulkName({ label, note, known, isNeeded = false, count, language, onDone }: BulkNameProps) {
  const [name, setName] = useState('');
  const list = useOwnId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const isReady = !isNeeded || name.trim() !== '';

  function finish(event: Event) {
    event.preventDefault();
    if (isReady) onDone(name.trim());
  }

  return (
    <form class="bulk-form" ref={form} onSubmit={finish}>
      <TextField label={label} note={note} value={name} list={list} onInput={setName} />
      <datalist id={list}>
        {known.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
      <button type="submit" class="button primary" disabled={!isReady}>
        {t(language, 'bulk.do', { count })}
      </button>
    </form>
  );
}
