import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's end of a WebSocket. */
export type Channel = {
  onMessage(listener: (message: string) => void): void;
  /** Sends text as bytes. */
  send(message: string): void;
  close(): void;
};

const TEXT = 1;
const BYTES = 2;
const CLOSE = 8;

/** RFC 6455, section 1.3. */
const PROTOCOL_ID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/**
 * Accepts an upgrade. Messages are read as UTF-8, whether they came as text or
 * as bytes; one in several frames isn't understood: browsers send none.
 */
export function acceptWebSocket(request: IncomingMessage, socket: Duplex, head: Buffer): Channel {
  const key = request.headers['sec-websocket-key'] ?? '';
  const accept = createHash('sha1').update(`${key}${PROTOCOL_ID}`).digest('base64');
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${accept}`,
      '',
      '',
    ].join('\r\n'),
  );
  const listeners: ((message: string) => void)[] = [];
  const close = () => {
    if (socket.writable) socket.end(frame(CLOSE, Buffer.alloc(0)));
  };
  let pending = head;
  const read = (bytes: Buffer) => {
    pending = Buffer.concat([pending, bytes]);
    for (let next = readFrame(pending); next !== null; next = readFrame(pending)) {
      pending = pending.subarray(next.length);
      if (next.code === CLOSE) close();
      if (next.code !== TEXT && next.code !== BYTES) continue;
      for (const listener of listeners) listener(next.payload.toString('utf8'));
    }
  };
  socket.on('data', read);
  socket.on('error', () => socket.destroy());
  return {
    onMessage: (listener) => listeners.push(listener),
    send: (message) => {
      if (socket.writable) socket.write(frame(BYTES, Buffer.from(message)));
    },
    close,
  };
}

type Frame = {
  code: number;
  payload: Buffer;
  /** Of the whole frame, in bytes. */
  length: number;
};

/** The first frame of what has come so far; null while some of it is missing. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < start + 4) return null;
  const size =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const length = start + 4 + size;
  if (bytes.length < length) return null;
  // A browser masks all that it sends.
  const mask = bytes.subarray(start, start + 4);
  const payload = Buffer.from(bytes.subarray(start + 4, length));
  for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0);
  return { code: bytes.readUInt8(0) & 0x0f, payload, length };
}

function frame(code: number, payload: Buffer): Buffer {
  const size =
    payload.length < 126
      ? Buffer.from([payload.length])
      : Buffer.from([126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([Buffer.from([0x80 | code]), size, payload]);
}
