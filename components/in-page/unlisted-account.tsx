import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Question } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { AccountFace } from '../shared/account-face.tsx';
import { ClaimForm } from '../shared/claim-form.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { AccountName } from '../shared/name.tsx';
import type { OnAnswer } from './sentences.ts';
import { StopFrame } from './stop-frame.tsx';

type UnlistedAccountProps = {
  question: Question;
  client: Client;
  account: Account;
  onAnswer: OnAnswer;
  onCopy: Copy;
};

/** The account is in no client's list; adding it publishes nothing. */
export function UnlistedAccount({ question, client, account, onAnswer, onCopy }: UnlistedAccountProps) {
  const { attempt, clients, language } = question;
  return (
    <StopFrame
      question={question}
      strip={[null, client]}
      title={t(language, 'whose.title')}
      lead={t(language, 'whose.nobody')}
      faces={<AccountFace account={account} language={language} />}
      note={<p class="second-ink">{t(language, 'whose.pressAgain')}</p>}
      actions={
        <ClaimForm
          account={account}
          clients={clients}
          first={{ client, because: 'thisTab' }}
          language={language}
          onClaim={onAnswer}
          onCancel={(event) => onAnswer({ do: 'cancel' }, event)}
        />
      }
      goOn={parts(language, 'onceUnlisted', {
        act: t(language, `act.${attempt.kind}`),
        account: <AccountName account={account} />,
      })}
      onGoOn={(event) => onAnswer({ do: 'once' }, event)}
      onCopy={onCopy}
    />
  );
}
