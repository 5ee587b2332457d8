import type { ComponentChildren } from 'preact';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/options/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import {
  type ClientChange,
  hasChanges,
  isReadOtherwise,
  type ReplyCounts,
  type WorkspaceChanges,
} from './workspace-changes.ts';

const COUNTS = ['removed', 'changed', 'added'] as const satisfies (keyof ReplyCounts)[];

type ChangeListProps = { changes: WorkspaceChanges; replies: ReplyCounts; language: Language };

/** What would change, what needs a look first: accounts that change clients. */
export function ChangeList({ changes, replies, language }: ChangeListProps) {
  const counts = COUNTS.filter((name) => replies[name] > 0);
  if (!hasChanges(changes) && counts.length === 0) return <p>{t(language, 'changes.none')}</p>;
  return (
    <>
      <ShortList
        title={t(language, 'changes.moved')}
        language={language}
        isCaution
        items={changes.moved.map(({ account, before, after }) =>
          parts(language, 'changes.movedFromTo', {
            account: <AccountName account={account} />,
            before: <Name text={before.name} />,
            after: <Name text={after.name} />,
          }),
        )}
      />
      <ShortList
        title={t(language, 'changes.removed')}
        language={language}
        isCaution
        items={changes.removed.map((client) => (
          <ClientLine key={client.id} client={client} language={language} />
        ))}
      />
      <ShortList
        title={t(language, 'changes.added')}
        language={language}
        items={changes.added.map((client) => (
          <ClientLine key={client.id} client={client} language={language} />
        ))}
      />
      <ShortList
        title={t(language, 'changes.changed')}
        language={language}
        items={changes.changed.map((change) => (
          <ChangedClient key={change.before.id} change={change} language={language} />
        ))}
      />
      <ShortList
        title={t(language, 'changes.settings')}
        language={language}
        items={changes.settings.map((name) => t(language, `setting.${name}`))}
      />
      <ShortList
        title={t(language, 'changes.replies')}
        language={language}
        isCaution={replies.removed > 0}
        items={counts.map((name) => t(language, `changes.replies.${name}`, { count: replies[name] }))}
      />
    </>
  );
}

/** Longer lists are cut, and say so. */
const SHOWN = 30;

type ShortListProps = {
  title: string;
  items: readonly ComponentChildren[];
  language: Language;
  /** Something is lost or taken: said in the color of caution too. */
  isCaution?: boolean;
};

export function ShortList({ title, items, language, isCaution = false }: ShortListProps) {
  if (items.length === 0) return null;
  const rest = items.length - SHOWN;
  return (
    <div class="change">
      <h4 class={isCaution ? 'caution-ink' : undefined}>
        {title} <span class="count">{items.length}</span>
      </h4>
      <ul>
        {items.slice(0, SHOWN).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no life of their own
          <li key={index}>{item}</li>
        ))}
        {rest > 0 && <li class="second-ink">{t(language, 'more', { count: rest })}</li>}
      </ul>
    </div>
  );
}

function ClientLine({ client, language }: { client: Client; language: Language }) {
  return (
    <span class="client-line">
      <ClientBadge client={client} size={22} />
      <Name text={client.name} />
      <span class="second-ink">{t(language, 'changes.accounts', { count: client.accounts.length })}</span>
    </span>
  );
}

function ChangedClient({ change, language }: { change: ClientChange; language: Language }) {
  const { before, after } = change;
  return (
    <>
      <span class="client-line">
        <ClientBadge client={after} size={22} />
        <Name text={before.name} />
      </span>
      <ul class="details second-ink">
        {(['name', 'initials'] as const)
          .filter((field) => before[field] !== after[field])
          .map((field) => (
            <li key={field}>
              {parts(language, `change.${field}`, {
                before: <Name text={before[field]} />,
                after: <Name text={after[field]} />,
              })}
            </li>
          ))}
        {before.colour !== after.colour && <li>{t(language, 'change.colour')}</li>}
        {before.care !== after.care && <li>{t(language, `change.${after.care}`)}</li>}
        {before.hashtag !== after.hashtag && <li>{t(language, 'change.hashtag')}</li>}
        {(before.approvedOnly ?? false) !== (after.approvedOnly ?? false) && (
          <li>{t(language, after.approvedOnly ? 'change.approvedOnly' : 'change.anyReply')}</li>
        )}
        {isReadOtherwise(before, after) && <li>{t(language, 'change.proofreading')}</li>}
        {before.personal !== after.personal && (
          <li>{t(language, after.personal ? 'change.personal' : 'change.client')}</li>
        )}
        {(['gained', 'lost', 'learnt'] as const).flatMap((kind) =>
          change[kind].map((account) => (
            <li key={`${kind} ${account.network} ${account.id ?? account.handle}`}>
              {parts(language, `change.${kind}`, { account: <AccountName account={account} /> })}
            </li>
          )),
        )}
      </ul>
    </>
  );
}
