import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/icons.tsx';

type HeadlineProps = {
  icon?: IconName;
  title: ComponentChildren;
  lead: ComponentChildren;
  children?: ComponentChildren;
};

/** One state of the tab in two sentences, and what can be done about it. */
export function Headline({ icon, title, lead, children }: HeadlineProps) {
  return (
    <div class="headline">
      <div class="headline-words">
        {icon !== undefined && <Icon name={icon} />}
        <div>
          <h1 class="question-title">{title}</h1>
          <p class="second-ink">{lead}</p>
        </div>
      </div>
      {children}
    </div>
  );
}
