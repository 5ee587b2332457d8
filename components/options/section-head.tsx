import type { ComponentChildren } from 'preact';

type SectionHeadProps = {
  title: ComponentChildren;
  lead?: string;
  /** What can be done with the whole section. */
  children?: ComponentChildren;
};

/** The title of what is shown; it takes the focus when one comes from elsewhere in the options. */
export function SectionHead({ title, lead, children }: SectionHeadProps) {
  return (
    <div class="section-head">
      <div class="setting-words">
        <h1 class="title" tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p class="second-ink">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
