import type { Client } from '../../utils/core/client.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';
import { FindingDetail } from './finding-detail.tsx';
import type { FindingActions } from './model.ts';

type CardProps = { finding: Finding; client: Client | null; language: Language; actions: FindingActions };

/** What a pressed mark means. The caret stays in the box: it only takes the focus from who asks for it. */
export function Card({ finding, client, language, actions }: CardProps) {
  return (
    <div class="surface proof-card" role="dialog" aria-label={t(language, 'title')} lang={language} dir="ltr">
      <FindingDetail
        finding={finding}
        client={client}
        language={language}
        initialFocus={false}
        actions={actions}
      />
    </div>
  );
}
