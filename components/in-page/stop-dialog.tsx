import type { Question } from '../../utils/core/question.ts';
import type { Copy } from '../shared/copy-button.tsx';
import { Blind } from './blind.tsx';
import { Conflict } from './conflict.tsx';
import { Destinations } from './destinations.tsx';
import type { OnAnswer } from './sentences.ts';
import { UnlistedAccount } from './unlisted-account.tsx';
import { WrongClient } from './wrong-client.tsx';

export type StopDialogProps = {
  question: Question;
  /** What a maintainer needs to know of it, as text. */
  report: string;
  onAnswer: OnAnswer;
  onCopy: Copy;
};

/** The stop, for the verdicts `unsure`, `unlisted-account` and `wrong-client`; nothing for the others. */
export function StopDialog({ question, report, onAnswer, onCopy }: StopDialogProps) {
  const { verdict, sighting } = question;
  const common = { question, onAnswer, onCopy };
  if (verdict.kind === 'wrong-client') {
    return <WrongClient {...common} client={verdict.client} owner={verdict.owner} />;
  }
  if (verdict.kind === 'unlisted-account' && sighting.account !== null) {
    return <UnlistedAccount {...common} client={verdict.client} account={sighting.account} />;
  }
  if (verdict.kind !== 'unsure' && verdict.kind !== 'unlisted-account') return null;
  if (verdict.kind === 'unsure' && verdict.cause === 'conflict') {
    const agreed = sighting.status === 'known' && sighting.destinations.length > 0;
    return agreed ? (
      <Destinations {...common} client={verdict.client} />
    ) : (
      <Conflict {...common} client={verdict.client} />
    );
  }
  return <Blind {...common} report={report} client={verdict.client} />;
}
