import browser from 'webextension-polyfill';
import type { ServerActions, ServerModel, ServerState } from '../../components/options/proofreading/model.ts';
import type { ProofreadingServer, ServerFault } from '../../utils/core/proofreading.ts';
import { networkOf } from '../../utils/messaging/site-access.ts';
import { askServer } from '../../utils/proofreading/servers/ask-server.ts';
import { readServerAddress } from '../../utils/proofreading/servers/server-address.ts';
import { dropServer, saveServer } from '../../utils/storage/proofreading-server.ts';

/** Sent to a server once, to see whether it is one. Nobody's words. */
const TRIAL = 'Il faut que je parle.';

/** The form that connects a server, as the page knows it. */
export type ServerForm = { draft: ProofreadingServer; state: ServerState };

export function emptyServerForm(): ServerForm {
  return { draft: { kind: 'grammalecte', address: '' }, state: { step: 'idle' } };
}

export function serverModel(form: ServerForm, connected: ProofreadingServer | null): ServerModel {
  const read = readServerAddress(form.draft.address);
  return { ...form, connected, isOpen: connected === null && read.ok && !read.isPrivate };
}

type Page = {
  form: ServerForm;
  connected: () => ProofreadingServer | null;
  /** Shows at once what the form says now: a field that is typed in can't wait. */
  redraw: () => void;
  /** Shows what is stored now. */
  refresh: () => Promise<void>;
  /** Says that nothing could be written. */
  failed: () => void;
};

/**
 * Connects, tries and lets go a server. The browser asks the person for the address within their press:
 * Firefox forgets the press at the first wait, so nothing is waited for before.
 */
export function serverActions({ form, connected, redraw, refresh, failed }: Page): ServerActions {
  async function tell(state: ServerState): Promise<void> {
    form.state = state;
    await refresh();
  }

  /** What is wrong with a server; null where it answered as one. */
  async function tryOut(
    server: ProofreadingServer,
    isAllowed: Promise<boolean>,
  ): Promise<ServerFault | null> {
    form.state = { step: 'asking', address: server.address };
    redraw();
    if (!(await isAllowed)) return 'not-allowed';
    return (await askServer(server, TRIAL, { norms: ['fr-CA'], preferred: ['fr'] })).fault;
  }

  async function connect(server: ProofreadingServer, isAllowed: Promise<boolean>): Promise<void> {
    const fault = await tryOut(server, isAllowed);
    if (fault !== null) {
      // What answers nothing needs no permission.
      await giveBack(server);
      return tell({ step: 'fault', fault, server });
    }
    const isSaved = await saveServer(server).then(
      () => true,
      () => false,
    );
    if (!isSaved) failed();
    return tell(isSaved ? { step: 'answered' } : { step: 'idle' });
  }

  async function test(server: ProofreadingServer, isAllowed: Promise<boolean>): Promise<void> {
    const fault = await tryOut(server, isAllowed);
    return tell(fault === null ? { step: 'answered' } : { step: 'fault', fault, server });
  }

  async function disconnect(server: ProofreadingServer): Promise<void> {
    await dropServer();
    await giveBack(server);
    form.draft = server;
    await tell({ step: 'idle' });
  }

  return {
    onServerDraft: (draft) => {
      form.draft = draft;
      if (form.state.step !== 'asking') form.state = { step: 'idle' };
      redraw();
    },
    onConnectServer: () => {
      if (form.state.step === 'asking') return;
      const { kind, address } = form.draft;
      const read = readServerAddress(address);
      const problem = read.ok ? (networkOf(read.address) === null ? null : 'network') : read.why;
      if (problem === null && read.ok) {
        void connect({ kind, address: read.address }, allow(read.pattern));
      } else if (problem !== null) {
        form.state = { step: 'bad-address', problem };
        redraw();
      }
    },
    onTestServer: () => {
      const server = connected();
      if (form.state.step === 'asking' || server === null) return;
      const read = readServerAddress(server.address);
      void test(server, read.ok ? allow(read.pattern) : Promise.resolve(false));
    },
    onDisconnectServer: () => {
      const server = connected();
      if (server !== null) void disconnect(server);
    },
  };
}

/** Whether the browser lets us in, asked of the person where it never was. */
async function allow(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Takes back what was allowed for a server; what the guard stands on is not ours to give. */
async function giveBack({ address }: ProofreadingServer): Promise<void> {
  const read = readServerAddress(address);
  if (!read.ok || networkOf(address) !== null) return;
  await browser.permissions.remove({ origins: [read.pattern] }).catch(() => undefined);
}
