import type { ComponentChildren } from 'preact';
import type { ChipState } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { AccountDetail } from '../shared/account-detail.tsx';
import { ClientBadge, NobodyBadge } from '../shared/badge.tsx';
import type { Press } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';

type ChipProps = {
  state: ChipState;
  /** Whether its menu is open. */
  isOpen: boolean;
  onOpenMenu: Press;
  /** Pressed while the page must be reloaded to be protected. */
  onReload: Press;
  /** Starts a move by mouse or finger. */
  onGrab?: (event: PointerEvent) => void;
};

/** The tab's client and who acts, always in sight. Shape, sign and words say the state; color only repeats it. */
export function Chip({ state, isOpen, onOpenMenu, onReload, onGrab }: ChipProps) {
  const isReload = state.mark === 'reload';
  return (
    <button
      type="button"
      class={`surface chip ${state.mark}`}
      lang={state.language}
      dir="ltr"
      aria-expanded={isReload ? undefined : isOpen}
      onClick={isReload ? onReload : onOpenMenu}
      onPointerDown={onGrab}
    >
      <ChipWords state={state} />
    </button>
  );
}

function ChipWords({ state }: { state: ChipState }) {
  const { client, language, mark } = state;
  const { account } = state.sighting;
  if (mark === 'right' || mark === 'wrong') {
    return (
      <>
        {client !== null && <ClientBadge client={client} size={22} />}
        <span class="out-of-sight">{t(language, 'tabIsFor')} </span>
        <span class="chip-client">{client !== null && <Name text={client.name} />}</span>
        {client?.freeze !== undefined && (
          <>
            <Sign icon="lock" />
            <span class="chip-freeze">{t(language, 'chip.freeze')}</span>
          </>
        )}
        {mark === 'wrong' && <Sign icon="notEqual" />}
        <span class="out-of-sight"> {t(language, 'youAre')} </span>
        <span class="chip-account">
          {account !== null && <AccountDetail account={account} client={client} language={language} />}
        </span>
      </>
    );
  }
  if (mark === 'unlisted' && account !== null) {
    return (
      <>
        {client === null ? (
          <NobodyBadge account={account} size={22} />
        ) : (
          <ClientBadge client={client} size={22} />
        )}
        <Sign icon="question" />
        <span class="chip-client">
          {parts(language, 'chip.unlisted', { account: <AccountName account={account} /> })}
        </span>
      </>
    );
  }
  if (mark === 'no-intent' || mark === 'unlisted') {
    return <Words badge={<NobodyBadge account={null} size={22} />}>{t(language, 'chip.no-intent')}</Words>;
  }
  return <Words badge={<Sign icon={SIGNS[mark]} />}>{t(language, `chip.${mark}`)}</Words>;
}

const SIGNS = {
  blind: 'blind',
  conflict: 'notEqual',
  'signed-out': 'nobody',
  reload: 'reload',
} as const satisfies Record<string, IconName>;

function Sign({ icon }: { icon: IconName }) {
  return (
    <span class="chip-sign">
      <Icon name={icon} />
    </span>
  );
}

function Words({ badge, children }: { badge: ComponentChildren; children: ComponentChildren }) {
  return (
    <>
      {badge}
      <span class="chip-client">{children}</span>
    </>
  );
}
