import { useState } from 'preact/hooks';
import type { Client } from '../../utils/core/client.ts';
import { parts, t } from '../../utils/i18n/popup/translator.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import type { TabStateProps } from './tab-state.tsx';

/** A crisis: nothing goes out for the tab's client, or approved replies alone, until it is lifted. */
export function Freeze({ model: { language }, actions, client }: TabStateProps & { client: Client }) {
  const [isChoosing, setChoosing] = useState(false);
  const choose = (freeze: Client['freeze'] | null) => {
    setChoosing(false);
    actions.onFreeze(client.id, freeze ?? null);
  };
  if (client.freeze !== undefined) {
    return (
      <div class="freeze frozen">
        <Icon name="lock" />
        <div class="row-words">
          <strong>{parts(language, 'freeze.frozen', { client: <Name text={client.name} /> })}</strong>
          <span class="second-ink">{t(language, `freeze.${client.freeze}`)}</span>
        </div>
        <Button look="second" onPress={() => choose(null)}>
          {t(language, 'freeze.lift')}
        </Button>
      </div>
    );
  }
  return (
    <div class="freeze">
      <button
        type="button"
        class="row item"
        aria-expanded={isChoosing}
        onClick={() => setChoosing(!isChoosing)}
      >
        <Icon name="lock" />
        {t(language, 'freeze.do')}
      </button>
      {isChoosing && (
        <div class="freeze-choices">
          <Button look="second" onPress={() => choose('approved')}>
            {t(language, 'freeze.doApproved')}
          </Button>
          <Button look="second" onPress={() => choose('nothing')}>
            {t(language, 'freeze.doNothing')}
          </Button>
        </div>
      )}
    </div>
  );
}
