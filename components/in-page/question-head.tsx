import type { ComponentChildren } from 'preact';
import { DESCRIPTION_ID, TITLE_ID } from './labels.ts';

type QuestionHeadProps = { badge: ComponentChildren; title: ComponentChildren; lead: ComponentChildren };

/** A light question's badge, its question, and what it is about. */
export function QuestionHead({ badge, title, lead }: QuestionHeadProps) {
  return (
    <div class="question-head">
      {badge}
      <div class="face-names">
        <h2 id={TITLE_ID} class="question-title">
          {title}
        </h2>
        <p id={DESCRIPTION_ID} class="second-ink">
          {lead}
        </p>
      </div>
    </div>
  );
}
