import { useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { useOwnId } from '../../shared/use-own-id.ts';
import { Field } from '../replies/field.tsx';
import { languageName } from '../replies/language-name.ts';
import { Fold } from './fold.tsx';
import type { GuideActions } from './model.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

type GuidePageProps = {
  clientName: string;
  /** The text as it is edited. */
  source: string;
  isValid: boolean;
  language: Language;
  actions: Pick<GuideActions, 'onSavePage' | 'onPrintPage'>;
};

/** The guide as a page to hand to the client, in the language of who reads it. */
export function GuidePage(props: GuidePageProps) {
  return <Fold summary={t(props.language, 'guidePage.title')}>{() => <GuidePageForm {...props} />}</Fold>;
}

/** The page's language, and what to do with it. */
export function GuidePageForm({ clientName, source, isValid, language, actions }: GuidePageProps) {
  const [reader, choose] = useState(language);
  const noteId = useOwnId();
  const button = {
    type: 'button',
    class: 'button second',
    disabled: !isValid,
    'aria-describedby': noteId,
  } as const;
  return (
    <>
      <Field label={t(language, 'guidePage.language')}>
        {(names) => (
          <select
            {...names}
            value={reader}
            onChange={(event) =>
              choose(LANGUAGES.find((one) => one === event.currentTarget.value) ?? language)
            }
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageName(one, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="actions">
        <button {...button} onClick={() => actions.onSavePage(clientName, source, reader)}>
          {t(language, 'guidePage.save')}
        </button>
        <button {...button} onClick={() => actions.onPrintPage(source, reader)}>
          {t(language, 'guidePage.print')}
        </button>
      </div>
      <p id={noteId} class={isValid ? 'second-ink' : 'caution-ink'}>
        {t(language, isValid ? 'guidePage.note' : 'guidePage.faults')}
      </p>
    </>
  );
}
