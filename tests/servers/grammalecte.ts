import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { canInstall, install, onPath } from '../commands.ts';

const PACKAGE = 'grammalecte-cli';
const COMMAND = 'grammalecte-server';

/** Tries, a tenth of a second apart, until the server answers: it reads its dictionary first. */
const TRIES = 600;

export type Grammalecte = {
  /** As `ProofreadingServer` has it. */
  address: string;
  stop(): Promise<void>;
};

/**
 * Starts Grammalecte's own server on a free port of this machine. Where it is missing, its package is
 * installed if this is a Debian machine and we are root.
 * @throws Error that names the package where it is missing, and what the server wrote where it does not start
 */
export async function startGrammalecte(): Promise<Grammalecte> {
  const command = findGrammalecte();
  const port = await freePort();
  // A group of its own: its workers end with it.
  const server = spawn(command, ['--host', '127.0.0.1', '--port', String(port)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let written = '';
  server.stderr.on('data', (chunk: Buffer) => {
    written = (written + chunk.toString()).slice(-2000);
  });
  const stop = () => stopGroup(server);
  // Tests that are broken off stop nothing by themselves.
  process.once('exit', () => killGroup(server));
  const address = `http://127.0.0.1:${port}/`;
  for (let tried = 0; tried < TRIES && server.exitCode === null; tried += 1) {
    if (await answers(address)) return { address, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${COMMAND} did not start: ${written}`);
}

/**
 * Whether Grammalecte is on this machine, or can be had. Elsewhere its tests are not part of the run, which says
 * so: no laptop has to have it.
 */
export function hasGrammalecte(): boolean {
  return onPath(COMMAND) !== null || canInstall();
}

/** Has it installed before any test starts, where it can be. */
export function ensureGrammalecte(): void {
  if (hasGrammalecte()) findGrammalecte();
  else console.log(`No ${COMMAND} here (Debian: ${PACKAGE}): its tests are not part of this run.`);
}

function findGrammalecte(): string {
  const found = onPath(COMMAND);
  if (found !== null) return found;
  if (canInstall()) {
    install(PACKAGE);
    const installed = onPath(COMMAND);
    if (installed !== null) return installed;
  }
  throw new Error(
    `No ${COMMAND} on this machine. On Debian: apt-get install ${PACKAGE}. ` +
      `Elsewhere, put Grammalecte's ${COMMAND}.py on the path as ${COMMAND}.`,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port of this machine is free');
  return address.port;
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}

async function stopGroup(server: ChildProcess): Promise<void> {
  if (!isRunning(server)) return;
  const ended = once(server, 'exit');
  killGroup(server);
  await ended;
}

function killGroup(server: ChildProcess): void {
  if (isRunning(server) && server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
}

function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}
