import type { Client } from '../../../utils/core/client.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { ClientBadge } from '../../shared/badge.tsx';

const SHOWN = 3;

type ReplyClientsProps = { reply: Reply; clients: readonly Client[]; language: Language };

/** Whose a reply is: everybody's, some clients', or nobody's any more. */
export function ReplyClients({ reply: { clientIds }, clients, language }: ReplyClientsProps) {
  if (clientIds === 'all') return <span class="tag">{t(language, 'forAll')}</span>;
  const own = clients.filter(({ id }) => clientIds.includes(id));
  if (own.length === 0) return <span class="caution-ink">{t(language, 'forNobody')}</span>;
  return (
    <span class="reply-clients">
      {own.slice(0, SHOWN).map((client) => (
        <span key={client.id} title={client.name}>
          <ClientBadge client={client} size={22} />
          <span class="out-of-sight">{client.name}</span>
        </span>
      ))}
      {own.length > SHOWN && (
        <span class="second-ink">{t(language, 'moreClients', { count: own.length - SHOWN })}</span>
      )}
    </span>
  );
}
