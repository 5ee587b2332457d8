import { type ReactNode, useEffect, useRef } from 'react';
import type { XAccount } from '../accounts.ts';
import { useEscape, useFocusTrap } from './focus-trap.ts';
import { labels, load, testId } from './load.ts';
import { Avatar, Button, Icon, RoundIcon, usePress, Word } from './parts.tsx';
import { repost, switchSession, undoRepost } from './publish.ts';
import { actAs, type Menu, NEW_POST, openCompose, type Sheet, update, useStore } from './store.ts';

/** Everything that floats: the chat drawer, menus, sheets, toasts. */
export function FixedLayers() {
  const isChat = useStore((store) => store.path.startsWith('/i/chat'));
  const toast = useStore((store) => store.toast);
  return (
    <div>
      {load.session === null || isChat ? null : <ChatDrawer />}
      <div>
        <div>
          <div data-testid={testId('BottomBar')}>{load.session === null ? <SignInBar /> : null}</div>
        </div>
      </div>
      {toast === null ? null : (
        <div className="toast-place">
          <div role="alert" className="toast" data-testid={testId('toast')}>
            <div dir="ltr">
              <span>{toast.text}</span>
            </div>
            {toast.action === null ? null : (
              <Button className="link" onPress={toast.onAction}>
                <Word>{toast.action}</Word>
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function ChatDrawer() {
  return (
    <div>
      <div>
        <div className="chat-drawer" data-testid={testId('DMDrawer')}>
          <div>
            <div>
              <div data-testid={testId('DMDrawerHeader')} className="chat-drawer-header">
                <h2 dir="ltr" aria-level={2} role="heading">
                  <span>
                    <span>{labels.messages}</span>
                  </span>
                </h2>
                <div>
                  <Button label={labels.composeMessage} className="round">
                    <RoundIcon shape="mail" />
                  </Button>
                  <Button label={labels.expand} className="round">
                    <RoundIcon shape="share" />
                  </Button>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function SignInBar() {
  return (
    <div className="sign-in-bar">
      <div>
        <div dir="ltr">
          <span>{labels.dontMiss}</span>
        </div>
        <div>
          <a href="/login" role="link" data-testid={testId('login')}>
            <Word>{labels.logIn}</Word>
          </a>
          <a href="/i/flow/signup" role="link" data-testid={testId('signup')}>
            <Word>{labels.signUp}</Word>
          </a>
        </div>
      </div>
    </div>
  );
}

/** The open menu, wherever its button is. */
export function MenuLayer() {
  const menu = useStore((store) => store.menu);
  useEffect(() => {
    if (menu === null) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      update({ menu: null });
      if (menu.kind === 'repost') menu.trigger.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [menu]);
  if (menu === null) return null;
  return (
    <div className="layer">
      <div className="menu-shield" onClick={() => update({ menu: null })} />
      {menu.kind === 'accounts' ? <AccountMenu menu={menu} /> : <RepostMenu menu={menu} />}
    </div>
  );
}

function AccountMenu({ menu }: { menu: Extract<Menu, { kind: 'accounts' }> }) {
  const viewer = useStore((store) => store.viewer);
  const { session, signedIn, delegates } = load;
  if (session === null || viewer === null) return null;
  return (
    <div
      className="menu accounts"
      style={{ left: menu.left, bottom: menu.bottom }}
      data-testid={testId('HoverCard')}
    >
      <div>
        <ul role="list">
          <AccountRow account={viewer} owner={viewer.id === session.id ? null : session} onPress={null} />
          {signedIn
            .filter((account) => account.id !== viewer.id)
            .map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                owner={null}
                onPress={() => (account.id === session.id ? actAs(session) : switchSession(account))}
              />
            ))}
          {delegates
            .filter((account) => account.id !== viewer.id)
            .map((account) => (
              <AccountRow key={account.id} account={account} owner={session} onPress={() => actAs(account)} />
            ))}
        </ul>
        <a href="/login" role="link" data-testid={testId('AccountSwitcher_AddAccount_Button')}>
          <span>{labels.addAccount}</span>
        </a>
        <a href="/logout" role="link" data-testid={testId('AccountSwitcher_Logout_Button')}>
          <span>{labels.logOut(session.handle)}</span>
        </a>
      </div>
    </div>
  );
}

/** An account in the menu: the one that acts is a list item, the others are buttons. */
function AccountRow({
  account,
  owner,
  onPress,
}: {
  account: XAccount;
  owner: XAccount | null;
  onPress: (() => void) | null;
}) {
  const inside = (
    <>
      <div>
        <Avatar handle={account.handle} name={account.name} link={false} />
      </div>
      <div className="account-names">
        <span className="name">{account.name}</span>
        <span>@{account.handle}</span>
        {owner === null ? null : <span>{labels.asDelegate(owner.handle)}</span>}
      </div>
    </>
  );
  if (onPress === null) {
    return (
      <li role="listitem" data-testid={testId('UserCell')}>
        {inside}
        <Icon shape="check" />
      </li>
    );
  }
  return (
    <button
      role="button"
      type="button"
      aria-label={labels.switchTo(account.handle)}
      data-testid={testId('UserCell')}
      onClick={onPress}
    >
      {inside}
    </button>
  );
}

function RepostMenu({ menu }: { menu: Extract<Menu, { kind: 'repost' }> }) {
  const { post } = menu;
  const isReposted = useStore((store) => store.reposted.has(post.id));
  const close = () => {
    update({ menu: null });
    menu.trigger.focus();
  };
  const confirm = usePress(() => {
    close();
    if (isReposted) undoRepost(post);
    else repost(post);
  });
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div role="menu" className="menu" style={{ left: menu.left, top: menu.top }}>
      <div>
        <div>
          <div data-testid={testId('Dropdown')}>
            <div
              ref={first}
              role="menuitem"
              tabIndex={0}
              data-testid={testId(isReposted ? 'unretweetConfirm' : 'retweetConfirm')}
              {...confirm}
            >
              <MenuText shape="repost">{isReposted ? labels.undoRepost : labels.repost}</MenuText>
            </div>
            <a
              href="/compose/post"
              role="menuitem"
              tabIndex={0}
              onClick={(event) => {
                event.preventDefault();
                event.stopPropagation();
                openCompose({ ...NEW_POST, quoted: post });
              }}
            >
              <MenuText shape="feather">{labels.quote}</MenuText>
            </a>
          </div>
        </div>
      </div>
    </div>
  );
}

function MenuText({ shape, children }: { shape: 'repost' | 'feather'; children: string }) {
  return (
    <>
      <div>
        <Icon shape={shape} />
      </div>
      <div>
        <div dir="ltr">
          <span>{children}</span>
        </div>
      </div>
    </>
  );
}

/** The sheet that asks: confirm, or not. */
export function SheetLayer() {
  const sheet = useStore((store) => store.sheet);
  return sheet === null ? null : <OpenSheet sheet={sheet} />;
}

function OpenSheet({ sheet }: { sheet: Sheet }) {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);
  useEscape(dialog, () => sheet.onAnswer(false));
  useEffect(() => dialog.current?.querySelector('button')?.focus(), []);
  return (
    <div className="layer">
      <div className="mask" />
      <div
        ref={dialog}
        className="sheet"
        role={sheet.untagged ? 'dialog' : 'alertdialog'}
        aria-modal="true"
        aria-labelledby="sheet-title"
        {...(sheet.untagged ? {} : { 'data-testid': testId('confirmationSheetDialog') })}
      >
        <SheetText sheet={sheet} />
        <Button
          className="primary"
          {...(sheet.untagged ? {} : { id: 'confirmationSheetConfirm' })}
          onPress={() => sheet.onAnswer(true)}
        >
          <Word>{sheet.confirm}</Word>
        </Button>
        <Button
          className="secondary"
          {...(sheet.untagged ? {} : { id: 'confirmationSheetCancel' })}
          onPress={() => sheet.onAnswer(false)}
        >
          <Word>{sheet.cancel}</Word>
        </Button>
      </div>
    </div>
  );
}

function SheetText({ sheet }: { sheet: Sheet }): ReactNode {
  return (
    <>
      <h1 dir="auto" id="sheet-title" role="heading">
        <span>{sheet.title}</span>
      </h1>
      <div dir="auto">
        <span>{sheet.text}</span>
      </div>
    </>
  );
}
