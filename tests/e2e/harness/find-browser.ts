import { canInstall, install, onPath } from '../../commands.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Where each browser is looked for: an environment variable first, then these commands on the path. */
const CANDIDATES = {
  chromium: {
    variable: 'BON_COMPTE_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
    package: 'chromium',
    advice:
      'Install Chromium or Chrome for Testing (branded Google Chrome no longer loads unpacked extensions ' +
      'for tests), or set BON_COMPTE_CHROMIUM to its executable. On Debian: apt-get install chromium.',
  },
  firefox: {
    variable: 'BON_COMPTE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    package: 'firefox-esr',
    advice:
      'Install Firefox 140 or newer, or set BON_COMPTE_FIREFOX to its executable. ' +
      'On Debian: apt-get install firefox-esr.',
  },
} as const;

/**
 * The path of a browser's executable. Where it is missing, it is installed if
 * this is a Debian machine and we are root; else an error says what to install.
 */
export function findBrowser(name: BrowserName): string {
  const found = locate(name);
  if (found !== null) return found;
  const candidate = CANDIDATES[name];
  if (canInstall()) {
    install(candidate.package);
    const installed = locate(name);
    if (installed !== null) return installed;
  }
  throw new Error(`No ${name} on this machine. ${candidate.advice}`);
}

/** Makes sure that both browsers are here, before any test starts. */
export function ensureBrowsers(): Record<BrowserName, string> {
  return { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
}

function locate(name: BrowserName): string | null {
  const { variable, commands } = CANDIDATES[name];
  const told = process.env[variable];
  if (told !== undefined && told !== '') return told;
  for (const command of commands) {
    const path = onPath(command);
    if (path !== null) return path;
  }
  return null;
}
