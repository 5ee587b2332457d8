import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../utils/core/client.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { useOwnId } from '../shared/use-own-id.ts';
import type { OptionsActions, OptionsModel } from './model.ts';
import { SwitchRow } from './setting-row.tsx';

/** As the workspace stores it. */
const LONGEST_HASHTAG = 100;

type ClientRepliesProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** What saved replies know of a client, and which of them it allows. */
export function ClientReplies({ model: { language }, actions, client }: ClientRepliesProps) {
  const stored = client.hashtag ?? '';
  const [hashtag, setHashtag] = useState(stored);
  const id = useOwnId();
  useEffect(() => setHashtag(stored), [stored]);

  function save() {
    // A space would end it.
    const written = hashtag.replace(/\s+/g, '');
    setHashtag(written);
    if (written !== stored) actions.onEditClient(client.id, { hashtag: written || null });
  }

  return (
    <section>
      <h2>{t(language, 'clientReplies.title')}</h2>
      <div class="settings">
        <div class="setting">
          <div class="setting-words">
            <label class="setting-title" for={id}>
              {t(language, 'clientReplies.hashtag')}
            </label>
            <span class="second-ink" id={`${id}-what`}>
              {t(language, 'clientReplies.hashtagWhat')}
            </span>
          </div>
          <div class="field client-hashtag">
            <input
              id={id}
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={LONGEST_HASHTAG}
              aria-describedby={`${id}-what`}
              value={hashtag}
              onInput={(event) => setHashtag(event.currentTarget.value)}
              onChange={save}
            />
          </div>
        </div>
        <SwitchRow
          title={t(language, 'clientReplies.approvedOnly')}
          what={t(language, 'clientReplies.approvedOnlyWhat')}
          isOn={client.approvedOnly === true}
          onChange={(approvedOnly) => actions.onEditClient(client.id, { approvedOnly })}
        />
      </div>
    </section>
  );
}
