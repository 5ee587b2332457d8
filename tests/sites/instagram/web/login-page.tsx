import { labels } from './load.ts';

/** What the site shows when nobody is signed in. */
export function LoginPage() {
  return (
    <main role="main">
      <div className="login">
        <form method="post" id="loginForm" onSubmit={(event) => event.preventDefault()}>
          <div>
            <div>
              <label>
                <input
                  aria-label={labels.nameField}
                  placeholder={labels.nameField}
                  maxLength={75}
                  name="username"
                  type="text"
                  autoComplete="username"
                />
              </label>
            </div>
            <div>
              <label>
                <input
                  aria-label={labels.password}
                  placeholder={labels.password}
                  name="password"
                  type="password"
                  autoComplete="current-password"
                />
              </label>
            </div>
            <div>
              <button disabled type="submit" className="primary">
                <div>{labels.logIn}</div>
              </button>
            </div>
          </div>
        </form>
      </div>
    </main>
  );
}
