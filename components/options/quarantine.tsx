import { useState } from 'preact/hooks';
import { timeAgo } from '../../utils/i18n/formats.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { Button } from '../shared/button.tsx';
import { AskAgain } from './ask-again.tsx';
import type { OptionsActions, OptionsModel, Quarantined } from './model.ts';
import { SettingRow } from './setting-row.tsx';

type QuarantineProps = { model: OptionsModel; actions: OptionsActions };

/** What could not be read, kept as it was for the person or a maintainer to look at. */
export function Quarantine({ model, actions }: QuarantineProps) {
  const { language } = model;
  return (
    <section>
      <h2>{t(language, 'quarantine.title')}</h2>
      <p class="second-ink">{t(language, 'quarantine.what')}</p>
      <ul class="settings">
        {model.quarantined.map((entry) => (
          <QuarantinedEntry key={entry.key} entry={entry} model={model} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function QuarantinedEntry({ entry, model, actions }: QuarantineProps & { entry: Quarantined }) {
  const { language, now } = model;
  const [isDeleting, setDeleting] = useState(false);
  return (
    <li>
      <SettingRow
        title={t(language, 'quarantine.entry', { ago: timeAgo(language, (now - entry.at) / 1000) })}
      >
        <div class="actions">
          <Button look="second" onPress={() => actions.onDownloadQuarantined(entry.key)}>
            {t(language, 'quarantine.download')}
          </Button>
          <Button look="plain" onPress={() => setDeleting(true)}>
            {t(language, 'quarantine.delete')}
          </Button>
        </div>
      </SettingRow>
      {isDeleting && (
        <AskAgain
          what={t(language, 'quarantine.deleteWhat')}
          goOn={t(language, 'delete.do')}
          language={language}
          onGoOn={() => actions.onDropQuarantined(entry.key)}
          onKeep={() => setDeleting(false)}
        />
      )}
    </li>
  );
}
