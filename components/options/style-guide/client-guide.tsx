import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../utils/core/client.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Name } from '../../shared/name.tsx';
import { AskAgain } from '../ask-again.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { FileButton } from './file-button.tsx';
import { GuideEditor } from './guide-editor.tsx';
import { GuideStart } from './guide-start.tsx';
import type { StylesReport } from './model.ts';
import { StylesOutcome } from './styles-outcome.tsx';

type ClientGuideProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** A client's style guide: begun from a preset or a file, edited as YAML, saved as a file, taken away. */
export function ClientGuide({ model: { language, guidePresets }, actions, client }: ClientGuideProps) {
  const stored = client.styleGuide;
  const [written, write] = useState(stored);
  const [isRemoving, setRemoving] = useState(false);
  const [report, say] = useState<StylesReport | null>(null);
  useEffect(() => write(stored), [stored]);
  const faults = written === undefined ? [] : actions.onReadGuide(written);

  function save(source: string) {
    // What is wrong is said already, below the text.
    if (faults.length === 0) void actions.onEditClient(client.id, { styleGuide: source });
  }

  return (
    <section>
      <h2>{t(language, 'guide.title')}</h2>
      <p class="second-ink">{parts(language, 'guide.what', { client: <Name text={client.name} /> })}</p>
      {written === undefined ? (
        <GuideStart
          presets={guidePresets}
          language={language}
          onStart={(id) => void actions.onStartGuide(id).then(write)}
          onRead={write}
        />
      ) : (
        <>
          <GuideEditor
            source={written}
            faults={faults}
            isStored={written === stored}
            language={language}
            onInput={(source) => {
              write(source);
              say(null);
            }}
          />
          <div role="status">{report !== null && <StylesOutcome report={report} language={language} />}</div>
          <div class="actions">
            {written !== stored && (
              <>
                <Button look="primary" onPress={() => save(written)}>
                  {t(language, 'guide.save')}
                </Button>
                <Button look="second" onPress={() => write(stored)}>
                  {t(language, 'guide.discard')}
                </Button>
              </>
            )}
            <FileButton
              accept=".zip,.yml"
              multiple
              onFiles={(files) =>
                void actions.onAddStyles(written, files).then(({ source, ...told }) => {
                  write(source);
                  say(told);
                })
              }
            >
              {t(language, 'guide.addStyles')}
            </FileButton>
            <Button look="second" onPress={() => actions.onExportGuide(client.name, written)}>
              {t(language, 'guide.export')}
            </Button>
            {stored !== undefined && (
              <span class="last">
                <Button look="plain" onPress={() => setRemoving(true)}>
                  {t(language, 'guide.remove')}
                </Button>
              </span>
            )}
          </div>
        </>
      )}
      {isRemoving && (
        <AskAgain
          question={parts(language, 'guide.removeTitle', { client: <Name text={client.name} /> })}
          what={t(language, 'guide.removeWhat')}
          goOn={t(language, 'guide.remove')}
          language={language}
          onGoOn={() => {
            setRemoving(false);
            void actions.onEditClient(client.id, { styleGuide: null });
          }}
          onKeep={() => setRemoving(false)}
        />
      )}
    </section>
  );
}
