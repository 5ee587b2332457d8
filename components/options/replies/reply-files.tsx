import { parts, t } from '../../../utils/i18n/replies/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Icon } from '../../shared/icons.tsx';
import { Name } from '../../shared/name.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { SectionHead } from '../section-head.tsx';
import { FaultTable } from './fault-table.tsx';
import { ReplyImportPreview } from './reply-import-preview.tsx';

/** What the tools write whose files are read. */
const FILES = '.csv,.tsv,.txt,.json,.yml,.yaml,.plist,.xml,.textexpander,text/csv,application/json';

type ReplyFilesProps = { model: OptionsModel; actions: OptionsActions };

/** Replies from a file, and into one. */
export function ReplyFiles({ model, actions }: ReplyFilesProps) {
  const { language, replies } = model;
  const { importing } = replies;
  return (
    <>
      <a class="backward second-ink" href="#replies">
        <Icon name="back" />
        {t(language, 'title')}
      </a>
      <SectionHead title={t(language, 'files')} />
      <section>
        <h2>{t(language, 'import.title')}</h2>
        <p class="second-ink">{t(language, 'import.what')}</p>
        <label class="button second file">
          <input
            type="file"
            class="out-of-sight"
            accept={FILES}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file can be chosen again, once it was mended.
              event.currentTarget.value = '';
              if (file !== undefined) actions.onChooseReplyFile(file);
            }}
          />
          {t(language, 'import.choose')}
        </label>
        <div role="status">
          {importing.step === 'reading' && (
            <p>{parts(language, 'import.reading', { file: <Name text={importing.fileName} /> })}</p>
          )}
          {importing.step === 'refused' && (
            <FaultTable
              title={parts(language, 'import.refused', { file: <Name text={importing.fileName} /> })}
              refusal={importing}
              counts="lines"
              language={language}
            />
          )}
          {importing.step === 'done' && (
            <p class="ok-note">
              {parts(language, 'import.done', {
                count: importing.count,
                file: <Name text={importing.fileName} />,
              })}
            </p>
          )}
        </div>
        {importing.step === 'preview' && (
          <ReplyImportPreview preview={importing} model={model} actions={actions} />
        )}
      </section>
      {replies.all.length > 0 && <ReplyExport model={model} actions={actions} />}
    </>
  );
}

function ReplyExport({ model: { language, replies }, actions }: ReplyFilesProps) {
  const { all, found } = replies;
  return (
    <section>
      <h2>{t(language, 'export.title')}</h2>
      <p class="second-ink">{t(language, 'export.what')}</p>
      <div class="actions">
        <Button look="second" onPress={() => actions.onExportReplies(all.map(({ id }) => id))}>
          {t(language, 'export.all', { count: all.length })}
        </Button>
        {found.length > 0 && found.length < all.length && (
          <Button look="second" onPress={() => actions.onExportReplies(found.map(({ reply }) => reply.id))}>
            {t(language, 'export.found', { count: found.length })}
          </Button>
        )}
      </div>
    </section>
  );
}
