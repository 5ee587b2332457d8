import { type Client, ownerOf } from '../../utils/core/client.ts';
import type { Question } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { AccountBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { Face } from '../shared/face.tsx';
import { Icon } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import type { OnAnswer } from './sentences.ts';
import { StopFrame } from './stop-frame.tsx';

type DestinationsProps = {
  question: Question;
  client: Client | null;
  onAnswer: OnAnswer;
  onCopy: Copy;
};

/** The composer publishes to several accounts, of which one is not the client's. A reload would not help. */
export function Destinations({ question, client, onAnswer, onCopy }: DestinationsProps) {
  const { attempt, clients, language, sighting } = question;
  const owners = sighting.destinations.map((destination) => ownerOf(clients, destination));
  const stranger = owners.find((owner) => owner?.id !== client?.id) ?? null;
  return (
    <StopFrame
      question={question}
      strip={[stranger, client]}
      title={t(language, 'destinations.title')}
      faces={
        <>
          {client !== null && (
            <Face caption={t(language, 'tabIsFor')} account={null} owner={client} language={language} />
          )}
          <div class="face">
            <p class="second-ink caption">{t(language, 'destinations.would')}</p>
            <ul class="destinations">
              {sighting.destinations.map((destination, index) => (
                <li key={`${destination.network} ${destination.id ?? destination.handle}`} class="row">
                  <AccountBadge account={destination} owner={owners[index] ?? null} size={22} />
                  <span class="row-words">
                    {parts(language, 'on', {
                      account: <AccountName account={destination} />,
                      network: t(language, `network.${destination.network}`),
                    })}
                  </span>
                  {client !== null && owners[index]?.id !== client.id && (
                    <span class="row-note stop-ink">
                      <Icon name="notEqual" />
                      {owners[index] ? (
                        <Name text={owners[index].name} />
                      ) : (
                        t(language, 'destinations.nobody')
                      )}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </>
      }
      actions={
        <div class="actions">
          <Button look="primary" initialFocus onPress={(event) => onAnswer({ do: 'cancel' }, event)}>
            {t(language, 'cancel')}
          </Button>
        </div>
      }
      goOn={t(language, 'onceEverywhere', { act: t(language, `act.${attempt.kind}`) })}
      onGoOn={(event) => onAnswer({ do: 'once' }, event)}
      onCopy={onCopy}
    />
  );
}
