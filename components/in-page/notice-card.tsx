import { type Client, findClient, ownerOf } from '../../utils/core/client.ts';
import type { Language, Notice } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { AccountBadge } from '../shared/badge.tsx';
import { Button, type Press } from '../shared/button.tsx';
import { type Copy, CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';

type NoticeCardProps = {
  notice: Notice;
  clients: readonly Client[];
  language: Language;
  onCopy: Copy;
  onDismiss: Press;
};

/** What went out from another account than the client's: from whom, where, and what can be done. Stays until dismissed. */
export function NoticeCard({ notice, clients, language, onCopy, onDismiss }: NoticeCardProps) {
  const { account, kind, link, text } = notice;
  const client = findClient(clients, notice.clientId);
  const network = t(language, `network.${notice.network}`);
  const who = account === null ? t(language, 'gone.unseen') : <AccountName account={account} />;
  return (
    <section class="surface notice" lang={language} dir="ltr" role="alert">
      <div class="question-head">
        <AccountBadge
          account={account}
          owner={account === null ? null : ownerOf(clients, account)}
          size={36}
        />
        <div class="face-names">
          <h2 class="question-title">{parts(language, `gone.${kind}`, { account: who })}</h2>
          <p class="second-ink">
            {client === null
              ? t(language, 'gone.whereNobody', { network })
              : parts(language, 'gone.where', { network, client: <Name text={client.name} /> })}
          </p>
        </div>
      </div>
      {text !== '' && (
        <p class="draft-text notice-text" dir="auto">
          {text.slice(0, 300)}
        </p>
      )}
      <div class="actions">
        {link?.startsWith('https://') && (
          <a class="button second" href={link} target="_blank" rel="noopener noreferrer">
            <Icon name="outside" />
            <span>{parts(language, 'gone.open', { account: who, network })}</span>
          </a>
        )}
        {text !== '' && (
          <CopyButton text={text} words={t(language, 'gone.copy')} language={language} onCopy={onCopy} />
        )}
        <span class="last">
          <Button look="plain" onPress={onDismiss}>
            {t(language, 'gone.dismiss')}
          </Button>
        </span>
      </div>
    </section>
  );
}
