import type { Client } from '../../utils/core/client.ts';
import type { Language, Question } from '../../utils/core/question.ts';
import type { Concern, GuideError } from '../../utils/core/verdict.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import { QuestionHead } from './question-head.tsx';
import type { OnAnswer } from './sentences.ts';

type ConcernedProps = {
  question: Question;
  client: Client;
  concerns: readonly Concern[];
  onAnswer: OnAnswer;
};

/** Errors of a guide that are named; of more, their number is said. */
const NAMED_ERRORS = 4;

type ReasonProps = { concern: Concern; client: Client; language: Language };

function Reason({ concern, client, language }: ReasonProps) {
  switch (concern.kind) {
    case 'foreign-words':
      return (
        <li>
          {parts(language, `concern.foreign-${concern.from}`, {
            words: <strong class="name">{concern.words}</strong>,
            client: <Name text={concern.client.name} />,
          })}
        </li>
      );
    case 'guide-errors':
      return <GuideErrors errors={concern.errors} language={language} />;
    case 'freeze':
      return (
        <li>
          {parts(language, `concern.freeze-${concern.freeze}`, { client: <Name text={client.name} /> })}
        </li>
      );
    case 'always-confirm':
      return <li>{parts(language, 'concern.always-confirm', { client: <Name text={client.name} /> })}</li>;
  }
}

function GuideErrors({ errors, language }: { errors: readonly GuideError[]; language: Language }) {
  const more = errors.length - NAMED_ERRORS;
  return (
    <>
      {errors.slice(0, NAMED_ERRORS).map(({ words, message }) => (
        <li key={`${words} ${message.en}`}>
          {words === null
            ? message[language]
            : parts(language, 'concern.guide-error', {
                words: <strong class="name">{words}</strong>,
                reason: message[language],
              })}
        </li>
      ))}
      {more > 0 && <li>{t(language, 'concern.guide-more', { count: more })}</li>}
    </>
  );
}

/** The account is right, and yet there is a reason to look twice. */
export function Concerned({ question, client, concerns, onAnswer }: ConcernedProps) {
  const { attempt, language, sighting } = question;
  const act = t(language, `act.${attempt.kind}`);
  const cancel = (event: Event) => onAnswer({ do: 'cancel' }, event);
  return (
    <div class="surface light" lang={language} dir="ltr">
      <QuestionHead
        badge={<ClientBadge client={client} size={36} />}
        title={parts(language, 'concern.title', { client: <Name text={client.name} /> })}
        lead={
          sighting.account !== null && (
            <span class="ok-ink">
              <Icon name="check" />
              {parts(language, 'concern.rightAccount', {
                account: <AccountName account={sighting.account} />,
              })}
            </span>
          )
        }
      />
      <ul class="reasons">
        {concerns.map((concern) => (
          <Reason key={concern.kind} concern={concern} client={client} language={language} />
        ))}
      </ul>
      <div class="actions">
        {attempt.text !== '' && (
          <Button look="primary" initialFocus onPress={cancel}>
            {t(language, 'concern.review')}
          </Button>
        )}
        <Button
          look={attempt.text === '' ? 'primary' : 'second'}
          initialFocus={attempt.text === ''}
          onPress={cancel}
        >
          {t(language, 'cancel')}
        </Button>
      </div>
      <div class="light-foot">
        <Button look="second" onPress={(event) => onAnswer({ do: 'once' }, event)}>
          <span>
            {sighting.account === null
              ? t(language, 'onceUnseen', { act })
              : parts(language, 'onceAs', { act, account: <AccountName account={sighting.account} /> })}
          </span>
        </Button>
      </div>
    </div>
  );
}
