import { CreateDialog } from './create-dialog.tsx';
import { Dialog } from './dialog.tsx';
import { labels, load } from './load.ts';
import { Icon, Picture, Press } from './parts.tsx';
import { fail, switchSession } from './publish.ts';
import { update, useStore } from './store.ts';

/** Whatever is open over the page. */
export function Layers() {
  const layer = useStore((store) => store.layer);
  const toast = useStore((store) => store.toast);
  return (
    <>
      {layer === 'create' ? <CreateDialog /> : null}
      {layer === 'create-menu' ? <CreateMenu /> : null}
      {layer === 'more' ? <MoreMenu /> : null}
      {layer === 'accounts' ? <AccountDialog /> : null}
      {toast === null ? null : (
        <div className="toast" role="alert">
          <div>
            <span dir="auto">{toast}</span>
          </div>
        </div>
      )}
    </>
  );
}

function close(): void {
  update({ layer: null });
}

/** What New post may offer first; nothing here has a role. */
function CreateMenu() {
  return (
    <div className="menu-place create-menu">
      <div className="menu-shield" onClick={close} />
      <div className="menu">
        <div onClick={() => update({ layer: 'create' })}>
          <div>
            <span>{labels.post}</span>
          </div>
        </div>
        <div onClick={() => update({ layer: 'create' })}>
          <div>
            <span>{labels.reel}</span>
          </div>
        </div>
        <div onClick={close}>
          <div>
            <span>{labels.ad}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

function MoreMenu() {
  return (
    <div className="menu-place">
      <div className="menu-shield" onClick={close} />
      <div className="menu">
        <Press className="switch" onPress={() => update({ layer: 'accounts' })}>
          <span dir="auto">{labels.switchAccounts}</span>
        </Press>
        <a href="/accounts/login/" role="link" data-reload>
          <span dir="auto">{labels.logOut}</span>
        </a>
      </div>
    </div>
  );
}

/** Every account signed in in this browser. */
function AccountDialog() {
  const { session, signedIn } = load;
  return (
    <Dialog label={labels.switchAccounts} className="dialog sheet accounts" onClose={close}>
      <div role="heading">{labels.switchAccounts}</div>
      <div>
        {signedIn.map((account) => (
          <Press
            key={account.id}
            className="person"
            onPress={() => {
              if (account.id === session?.id) close();
              else switchSession(account.id).catch(fail);
            }}
          >
            <Picture username={account.username} />
            <div>
              <span dir="auto" className="name">
                {account.username}
              </span>
            </div>
            {account.id === session?.id ? <Icon shape="check" label="" size={20} /> : null}
          </Press>
        ))}
      </div>
      <a href="/accounts/login/" role="link" data-reload>
        {labels.logInToExisting}
      </a>
    </Dialog>
  );
}
