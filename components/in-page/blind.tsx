import type { Client } from '../../utils/core/client.ts';
import type { Question } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { Button } from '../shared/button.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { Face } from '../shared/face.tsx';
import { ReportButton } from '../shared/report-button.tsx';
import type { OnAnswer } from './sentences.ts';
import { StopFrame } from './stop-frame.tsx';

type BlindProps = {
  question: Question;
  report: string;
  client: Client | null;
  onAnswer: OnAnswer;
  onCopy: Copy;
};

/** The account can't be read, or nobody seems signed in and yet something is published. */
export function Blind({ question, report, client, onAnswer, onCopy }: BlindProps) {
  const { attempt, language } = question;
  return (
    <StopFrame
      question={question}
      strip="blind"
      icon="blind"
      title={t(language, 'blind.title')}
      lead={cause(question)}
      faces={
        client !== null && (
          <Face caption={t(language, 'tabIsFor')} account={null} owner={client} language={language} />
        )
      }
      actions={
        <div class="actions">
          <Button look="primary" initialFocus onPress={(event) => onAnswer({ do: 'cancel' }, event)}>
            {t(language, 'cancel')}
          </Button>
          <ReportButton report={report} language={language} onCopy={onCopy} />
        </div>
      }
      goOn={t(language, 'onceUnseen', { act: t(language, `act.${attempt.kind}`) })}
      onGoOn={(event) => onAnswer({ do: 'once' }, event)}
      onCopy={onCopy}
    />
  );
}

function cause({ language, sighting }: Question): string | undefined {
  if (sighting.status === 'signed-out') return t(language, 'blind.signedOut');
  return sighting.reason === 'unreadable-destination' ? t(language, 'blind.destination') : undefined;
}
