import type { Question } from '../../utils/core/question.ts';
import { Concerned } from './concerned.tsx';
import type { OnAnswer } from './sentences.ts';
import { TabIntent } from './tab-intent.tsx';
import { Whose } from './whose.tsx';

export type LightQuestionProps = { question: Question; onAnswer: OnAnswer };

/** The question beside a composer, for the verdicts `no-intent` and `concern`; nothing for the others. */
export function LightQuestion({ question, onAnswer }: LightQuestionProps) {
  const { verdict, sighting } = question;
  if (verdict.kind === 'concern') {
    return (
      <Concerned
        question={question}
        client={verdict.client}
        concerns={verdict.concerns}
        onAnswer={onAnswer}
      />
    );
  }
  if (verdict.kind !== 'no-intent' || sighting.account === null) return null;
  if (verdict.owner === null) {
    return <Whose question={question} account={sighting.account} onAnswer={onAnswer} />;
  }
  return (
    <TabIntent question={question} account={sighting.account} owner={verdict.owner} onAnswer={onAnswer} />
  );
}
