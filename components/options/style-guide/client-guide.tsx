import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Client } from '../../../utils/core/client.ts';
import type { FormRule } from '../../../utils/core/guide-form.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Name } from '../../shared/name.tsx';
import { AskAgain } from '../ask-again.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { useCalm } from '../replies/use-calm.ts';
import { FileButton } from './file-button.tsx';
import { GuideCompare } from './guide-compare.tsx';
import { GuidePage } from './guide-page.tsx';
import { GuideStart } from './guide-start.tsx';
import { GuideViews } from './guide-views.tsx';
import { ListOutcome } from './list-outcome.tsx';
import type { FilesReport, TermMapping, TermTable, TextsToTry } from './model.ts';
import { StoppedRules } from './stopped-rules.tsx';
import { StylesOutcome } from './styles-outcome.tsx';
import { TermTablePreview } from './term-table-preview.tsx';

/** What the tools write whose files are read; what a file is, its content tells. */
const ADDED_FILES = '.zip,.yml,.yaml,.txt,.json,.csv';

/** Characters of a guide that is read at each key. */
const LONGEST_AT_ONCE = 30_000;

type ClientGuideProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** A client's style guide: begun from a preset or a file, edited by a form or as YAML, compared, printed, saved as a file, taken away. */
export function ClientGuide({
  model: { language, guidePresets, guideRuleKinds, clients, replies, stoppedRules },
  actions,
  client,
}: ClientGuideProps) {
  const stored = client.styleGuide;
  const [written, write] = useState(stored);
  const [isRemoving, setRemoving] = useState(false);
  const [report, say] = useState<FilesReport | null>(null);
  useEffect(() => write(stored), [stored]);
  // Reading a guide tries its examples: not at each key of another field, and of a long one, not at each of its own.
  const calm = useCalm(written);
  const judged = (written?.length ?? 0) > LONGEST_AT_ONCE ? calm : written;
  const faults = useMemo(
    () => (judged === undefined ? [] : actions.onReadGuide(judged)),
    [judged, actions.onReadGuide],
  );
  const texts = useMemo(() => textsOf(replies.all, client.id), [replies.all, client.id]);

  const tryRule = useCallback(
    (rule: FormRule, tried: TextsToTry) => actions.onTryRule(rule, tried, client),
    [actions.onTryRule, client],
  );

  function save(source: string) {
    // What is wrong is said already, below the text, or is about to be.
    if (actions.onReadGuide(source).length === 0)
      void actions.onEditClient(client.id, { styleGuide: source });
  }

  const table = report?.tables[0];

  async function add(source: string, files: File[]) {
    const { source: withFiles, ...told } = await actions.onAddFiles(source, files);
    write(withFiles);
    say({ ...told, tables: [...(report?.tables ?? []), ...told.tables] });
  }

  function addTable(source: string, chosen: TermTable, mapping: TermMapping) {
    const added = actions.onAddTable(source, chosen, mapping);
    write(added.source);
    answerTable([added.report]);
  }

  /** The table that was asked about is done with; the next one's turn. */
  function answerTable(lists: FilesReport['lists']) {
    if (report !== null)
      say({ ...report, lists: [...report.lists, ...lists], tables: report.tables.slice(1) });
  }

  const own = client.proofreading ?? { words: [], silenced: [] };

  function addWords(words: readonly string[]) {
    void actions.onEditClient(client.id, { proofreading: { ...own, words: [...own.words, ...words] } });
  }

  return (
    <section>
      <h2>{t(language, 'guide.title')}</h2>
      <p class="second-ink">{parts(language, 'guide.what', { client: <Name text={client.name} /> })}</p>
      <StoppedRules
        rules={stoppedRules}
        silenced={own.silenced}
        language={language}
        onSilence={(silenced) => void actions.onEditClient(client.id, { proofreading: { ...own, silenced } })}
      />
      {written === undefined ? (
        <GuideStart
          presets={guidePresets}
          others={clients.filter(({ id }) => id !== client.id)}
          language={language}
          onStart={(id) => void actions.onStartGuide(id).then(write)}
          onRead={write}
        />
      ) : (
        <>
          <GuideViews
            source={written}
            faults={faults}
            isStored={written === stored}
            language={language}
            kinds={guideRuleKinds}
            replies={texts}
            actions={actions}
            onTry={tryRule}
            onInput={(source) => {
              write(source);
              say(table === undefined || report === null ? null : { ...report, styles: null, lists: [] });
            }}
          />
          <div role="status">
            {report?.styles && <StylesOutcome report={report.styles} language={language} />}
            {report?.lists.map((list) => (
              <ListOutcome
                key={list.file}
                report={list}
                client={client}
                language={language}
                onAddWords={addWords}
              />
            ))}
          </div>
          {table !== undefined && (
            <TermTablePreview
              key={table.file}
              table={table}
              language={language}
              source={written}
              onAddTable={actions.onAddTable}
              onAdd={(mapping) => addTable(written, table, mapping)}
              onCancel={() => answerTable([])}
            />
          )}
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
            <FileButton accept={ADDED_FILES} multiple onFiles={(files) => void add(written, files)}>
              {t(language, 'guide.addFiles')}
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
          <p class="second-ink">{t(language, 'guide.addFilesNote')}</p>
          <GuideCompare
            client={client}
            source={written}
            isValid={faults.length === 0}
            presets={guidePresets}
            others={clients.filter(({ id }) => id !== client.id)}
            language={language}
            actions={actions}
            onTake={write}
          />
          <GuidePage
            clientName={client.name}
            source={written}
            isValid={faults.length === 0}
            language={language}
            actions={actions}
          />
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

/** What is saved for a client, in all its wordings. */
function textsOf(replies: readonly Reply[], clientId: string): string[] {
  const own = replies.filter(({ clientIds }) => clientIds === 'all' || clientIds.includes(clientId));
  return own.flatMap((reply) => reply.texts.map(({ text }) => text));
}
