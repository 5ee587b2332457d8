import { t } from '../../utils/i18n/proofreader/translator.ts';
import { FindingDetail } from './finding-detail.tsx';
import { FindingRow } from './finding-row.tsx';
import type { FindingActions, ProofModel } from './model.ts';

type FindingListProps = {
  model: Pick<ProofModel, 'chosen' | 'client' | 'findings' | 'language'>;
  actions: FindingActions & { onChoose: (place: number) => void };
};

/** Every finding in a line, the chosen one open; nothing where nothing was found. */
export function FindingList({ model: { chosen, client, findings, language }, actions }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label={t(language, 'list')}>
      {findings.map((finding, place) => (
        <li key={`${finding.rule}:${finding.start}`} class={place === chosen ? 'chosen' : undefined}>
          {place === chosen ? (
            <FindingDetail
              finding={finding}
              client={client}
              language={language}
              initialFocus
              actions={actions}
            />
          ) : (
            <FindingRow
              finding={finding}
              language={language}
              onChoose={() => actions.onChoose(place)}
              onFix={(fix, event) => actions.onFix(finding, fix, event)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
