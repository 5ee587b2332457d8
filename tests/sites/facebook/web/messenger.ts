import { load } from './load.ts';

const ENDPOINT = 'wss://edge-chat.facebook.com/chat';
const PATIENCE = 5000;
const PAUSE = 500;

let socket: WebSocket | null = null;

/**
 * Connects to Messenger, as soon as the page is there: the connection is as
 * whom the document acts, and stays so for its life;
 * a lost one is made anew.
 */
export function openMessenger(): void {
  const device = crypto.randomUUID();
  socket = new WebSocket(`${ENDPOINT}?region=ash&sid=${load.load}&cid=${device}`);
  socket.binaryType = 'arraybuffer';
  const opened = socket;
  opened.addEventListener('open', () => {
    opened.send(packed({ connect: { u: load.actor?.id, s: 1, aid: 219994525426954, d: device } }));
  });
  opened.addEventListener('close', () => setTimeout(openMessenger, PAUSE));
}

let requests = 0;

/** Sends a message. Throws when the connection is gone or nothing confirms it in time. */
export function sendMessage(sender: string, threadId: string, text: string): Promise<void> {
  requests += 1;
  const task = { thread_id: threadId, otid: String(Date.now()), source: 0, send_type: 1, text, sender };
  const request = {
    topic: '/ls_req',
    request_id: requests,
    type: 3,
    payload: JSON.stringify({
      tasks: [{ label: '46', payload: JSON.stringify(task), queue_name: threadId }],
      version_id: '0',
    }),
  };
  return confirmed(request, requests);
}

function confirmed(request: object, number: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket === null || socket.readyState !== WebSocket.OPEN) {
      reject(new Error('Not connected'));
      return;
    }
    const current = socket;
    const end = (error: Error | null) => {
      clearTimeout(timer);
      current.removeEventListener('message', read);
      current.removeEventListener('close', cut);
      if (error === null) resolve();
      else reject(error);
    };
    const read = ({ data }: MessageEvent<ArrayBuffer>) => {
      if (unpacked(data).request_id === number) end(null);
    };
    const cut = () => end(new Error('Connection lost'));
    const timer = setTimeout(() => end(new Error('No answer')), PATIENCE);
    current.addEventListener('message', read);
    current.addEventListener('close', cut);
    current.send(packed(request));
  });
}

/** What goes over the socket is binary, as MQTT is. */
function packed(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function unpacked(data: ArrayBuffer): { request_id?: number } {
  return JSON.parse(new TextDecoder().decode(data)) as { request_id?: number };
}
