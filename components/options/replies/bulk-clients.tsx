import { useState } from 'preact/hooks';
import type { Reply } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import type { OptionsModel } from '../model.ts';
import { ClientChoice } from './client-choice.tsx';

type BulkClientsProps = {
  model: OptionsModel;
  count: number;
  onDone: (clientIds: Reply['clientIds']) => void;
};

/** Whose many replies are from now on. */
export function BulkClients({ model: { clients, language }, count, onDone }: BulkClientsProps) {
  const [clientIds, choose] = useState<Reply['clientIds']>('all');
  return (
    <div class="bulk-form">
      <ClientChoice clients={clients} chosen={clientIds} language={language} onChange={choose} />
      <button
        type="button"
        class="button primary"
        disabled={clientIds.length === 0}
        onClick={() => onDone(clientIds)}
      >
        {t(language, 'bulk.do', { count })}
      </button>
    </div>
  );
}
