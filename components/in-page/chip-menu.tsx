import type { ComponentChildren } from 'preact';
import type { ChipState } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import type { Press } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';

type ChipMenuProps = {
  state: ChipState;
  onChoose: (clientId: string, event: Event) => void;
  /** Opens the client's voice card; offered where it has one. */
  onVoiceCard: Press;
  /** Says whose the acting account is; offered while nobody has claimed it. */
  onWhose: Press;
  /** Moves the chip to the other side of the window: what a drag does, by keyboard. */
  onMoveAside: Press;
  /** Hides the chip in this tab. */
  onHide: Press;
};

/** Changes the tab's client in one click. */
export function ChipMenu({ state, onChoose, onVoiceCard, onWhose, onMoveAside, onHide }: ChipMenuProps) {
  const { client, clients, language, sighting, mark } = state;
  return (
    <div class="surface menu" lang={language} dir="ltr">
      <fieldset>
        <legend class="menu-title second-ink">{t(language, 'tabIsFor')}</legend>
        {clients.map((item) => {
          const isChosen = item.id === client?.id;
          return (
            <button
              type="button"
              key={item.id}
              class={isChosen ? 'row item chosen' : 'row item'}
              aria-pressed={isChosen}
              data-initial-focus={isChosen || (client === null && item === clients[0]) ? '' : undefined}
              onClick={(event) => onChoose(item.id, event)}
            >
              <ClientBadge client={item} size={22} />
              <Name text={item.name} />
              {isChosen && (
                <span class="row-note">
                  <Icon name="check" />
                </span>
              )}
            </button>
          );
        })}
      </fieldset>
      <hr />
      {client?.hasVoiceCard && (
        <Action icon="voice" onPress={onVoiceCard}>
          {t(language, 'voice.title')}
        </Action>
      )}
      {mark === 'unlisted' && sighting.account !== null && (
        <Action icon="question" onPress={onWhose}>
          <span class="row-words">
            {parts(language, 'chip.unlisted', { account: <AccountName account={sighting.account} /> })}
          </span>
        </Action>
      )}
      <Action icon="aside" onPress={onMoveAside}>
        {t(language, 'chip.moveAside')}
      </Action>
      <Action icon="close" onPress={onHide}>
        {t(language, 'chip.hide')}
      </Action>
    </div>
  );
}

type ActionProps = { icon: IconName; onPress: Press; children: ComponentChildren };

function Action({ icon, onPress, children }: ActionProps) {
  return (
    <button type="button" class="row item" onClick={onPress}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
