import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command is on this machine's path. */
export function onPath(command: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder: look in the next.
    }
  }
  return null;
}

/** Whether packages can be installed: on a Debian machine, where we are root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get') !== null;
}

/** Installs a Debian package. Another installation may be under way: its lock is waited for. */
export function install(name: string): void {
  const aptGet = (...args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: 'inherit' });
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', name);
}
