import { t } from '../../../utils/i18n/replies/translator.ts';
import { Name } from '../../shared/name.tsx';
import type { OptionsModel } from '../model.ts';
import type { ImportPreview } from './import-model.ts';
import { ReplyClients } from './reply-clients.tsx';

/** As many are shown to see that a file was understood. */
const SHOWN = 5;
const SHOWN_REMARKS = 30;

type IncomingRepliesProps = Extract<ImportPreview['outcome'], { ok: true }> & {
  counts: ImportPreview['counts'];
  model: OptionsModel;
};

/** The first replies of a file as they would be, and what of it stays behind. */
export function IncomingReplies(props: IncomingRepliesProps) {
  const { replies, remarks, ignoredColumns, counts, model } = props;
  const { clients, language } = model;
  const rest = replies.length - SHOWN;
  const restOfRemarks = remarks.length - SHOWN_REMARKS;
  return (
    <div class="changes">
      <div class="change">
        <h4>{t(language, 'import.wouldCome', { count: replies.length })}</h4>
        <ul>
          {replies.slice(0, SHOWN).map((reply) => (
            <li key={reply.id} class="incoming">
              <strong>
                <Name text={reply.title} />
              </strong>
              <span class="second-ink">
                {[reply.abbreviation, reply.texts[0]?.text].filter(Boolean).join(' · ')}
              </span>
              <ReplyClients reply={reply} clients={clients} language={language} />
            </li>
          ))}
          {rest > 0 && <li class="second-ink">{t(language, 'import.more', { count: rest })}</li>}
        </ul>
      </div>
      {remarks.length > 0 && (
        <div class="change">
          <h4 class="caution-ink">
            {t(language, 'import.remarks')} <span class="count">{remarks.length}</span>
          </h4>
          <ul>
            {remarks.slice(0, SHOWN_REMARKS).map(({ line, kind, given }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no life of their own
              <li key={index}>
                {t(language, 'at.problem', {
                  place: t(language, `at.${counts}`, { line }),
                  problem: t(language, 'at.given', { problem: t(language, `remark.${kind}`), given }),
                })}
              </li>
            ))}
            {restOfRemarks > 0 && (
              <li class="second-ink">{t(language, 'import.more', { count: restOfRemarks })}</li>
            )}
          </ul>
        </div>
      )}
      {ignoredColumns.length > 0 && (
        <div class="change">
          <h4>{t(language, 'import.ignoredColumns')}</h4>
          <p>
            <Name text={ignoredColumns.join(', ')} />
          </p>
        </div>
      )}
    </div>
  );
}
