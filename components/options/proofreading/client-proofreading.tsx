import type { Client } from '../../../utils/core/client.ts';
import { type ClientProofreading, mainLanguageOf, normsFor } from '../../../utils/core/proofreading.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { NormChoice } from './norm-choice.tsx';
import { normsInWords } from './norms-in-words.ts';
import { SilencedRules } from './silenced-rules.tsx';
import { useEdited } from './use-edited.ts';
import { WordList } from './word-list.tsx';

const AS_EVERYBODY: ClientProofreading = { words: [], silenced: [] };

type ClientProofreadingPartProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** How a client's drafts are read, where it differs from everybody's. */
export function ClientProofreadingPart({ model, actions, client }: ClientProofreadingPartProps) {
  const { language } = model;
  const everybodys = model.settings.proofreading.norms ?? normsFor(model.browserLanguage);
  const everybodysMain = mainLanguageOf(model.settings.proofreading);
  const [own, edit] = useEdited(client.proofreading ?? AS_EVERYBODY, (proofreading) =>
    actions.onEditClient(client.id, { proofreading }),
  );
  return (
    <>
      <section>
        <h2>{t(language, 'clientProofreading.title')}</h2>
        <fieldset class="choices">
          <legend class="out-of-sight">{t(language, 'norms.title')}</legend>
          <label class="row choice">
            <input
              type="radio"
              name="client-norms"
              checked={own.norms === undefined}
              onChange={() => edit({ norms: undefined, mainLanguage: undefined })}
            />
            <span class="setting-words">
              {t(language, 'clientProofreading.asAll')}
              <span class="second-ink">{normsInWords(everybodys, everybodysMain, language)}</span>
            </span>
          </label>
          <label class="row choice">
            <input
              type="radio"
              name="client-norms"
              checked={own.norms !== undefined}
              onChange={() => edit({ norms: [...everybodys], mainLanguage: everybodysMain })}
            />
            {t(language, 'clientProofreading.own')}
          </label>
        </fieldset>
        {own.norms !== undefined && (
          <NormChoice norms={own.norms} main={mainLanguageOf(own)} language={language} onChange={edit} />
        )}
      </section>
      <WordList
        title={t(language, 'words.clients')}
        what={t(language, 'words.clientsWhat')}
        words={own.words}
        language={language}
        onChange={(words) => edit({ words })}
      />
      {own.silenced.length > 0 && (
        <SilencedRules
          rules={own.silenced}
          names={model.ruleNames}
          language={language}
          onApplyAgain={(rule) => edit({ silenced: own.silenced.filter((other) => other !== rule) })}
        />
      )}
    </>
  );
}
