import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Icon } from '../../shared/icons.tsx';
import type { Blank } from './model.ts';

type BlankMenuProps = { blanks: readonly Blank[]; language: Language; onChoose: (blank: Blank) => void };

/** Blanks by name, so that nobody needs to know how they are written. Escape closes it. */
export function BlankMenu({ blanks, language, onChoose }: BlankMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const groups = Object.entries(Object.groupBy(blanks, ({ group }) => group));

  useEffect(() => {
    if (!isOpen) return;
    place.current?.querySelector<HTMLElement>('.blank')?.focus();
    const closeOutside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from what it holds.
    <div class="blank-menu" ref={place} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <button
        type="button"
        ref={opener}
        class="button second"
        aria-label={t(language, 'blank.addName')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="plus" />
        {t(language, 'blank.add')}
      </button>
      {isOpen && (
        <div class="blank-list">
          {groups.map(([group, members = []]) => (
            <fieldset key={group}>
              <legend class="second-ink">{t(language, `blanks.${group as Blank['group']}`)}</legend>
              {members.map((blank) => (
                <button
                  type="button"
                  key={blank.name}
                  class="row item blank"
                  onClick={() => {
                    setOpen(false);
                    onChoose(blank);
                  }}
                >
                  {t(language, `blank.${blank.name}`)}
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </div>
  );
}
