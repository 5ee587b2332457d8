import { parts, t } from '../../../utils/i18n/replies/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Name } from '../../shared/name.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { ClientChoice } from './client-choice.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { FaultTable } from './fault-table.tsx';
import type { ImportPreview } from './import-model.ts';
import { IncomingReplies } from './incoming-replies.tsx';
import { UnknownClients } from './unknown-clients.tsx';

type ReplyImportPreviewProps = { preview: ImportPreview; model: OptionsModel; actions: OptionsActions };

/** How a file was understood, and what would come in; nothing is stored before one says so. */
export function ReplyImportPreview({ preview, model, actions }: ReplyImportPreviewProps) {
  const { clients, isUnsaved, language } = model;
  const { clientIds, counts, encoding, fileName, format, outcome, unknownClients } = preview;
  return (
    <div class="preview">
      <div>
        <h3>{parts(language, 'import.preview', { file: <Name text={fileName} /> })}</h3>
        <p class="second-ink">
          {t(language, 'import.format', {
            format: t(language, `format.${format}`),
            encoding: encoding.toUpperCase(),
          })}
        </p>
      </div>
      <ColumnMapping preview={preview} language={language} onChange={actions.onMapColumns} />
      {unknownClients.length > 0 && (
        <UnknownClients
          names={unknownClients}
          clients={clients}
          language={language}
          onTake={actions.onTakeClient}
        />
      )}
      <ClientChoice
        legend={t(language, 'import.defaultClients')}
        clients={clients}
        chosen={clientIds}
        language={language}
        onChange={actions.onImportFor}
      />
      <div role="status">
        {outcome.ok ? (
          <IncomingReplies {...outcome} counts={counts} model={model} />
        ) : (
          <FaultTable
            title={t(language, 'import.faults', { count: outcome.faultCount })}
            refusal={outcome}
            counts={counts}
            language={language}
          />
        )}
      </div>
      {isUnsaved && <p class="caution-ink">{t(language, 'import.notStored')}</p>}
      <div class="actions">
        <button
          type="button"
          class="button primary"
          disabled={!outcome.ok}
          onClick={() => actions.onImportReplies()}
        >
          {outcome.ok
            ? t(language, 'import.do', { count: outcome.replies.length })
            : t(language, 'import.title')}
        </button>
        <Button look="second" onPress={actions.onCancelReplyImport}>
          {t(language, 'cancel')}
        </Button>
      </div>
    </div>
  );
}
