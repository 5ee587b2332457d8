/** The encodings that spreadsheets write; `macintosh` is what Excel for Mac calls plain CSV. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export type Decoded = { text: string; encoding: Encoding };

/** Accented letters and signs of French and English text. In the wrong encoding hardly any of them comes out. */
const EXPECTED = /[àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛÜŒÆ«»‘’“”–—…€\u00a0]/g;

/** What no text holds: NUL, and the C1 controls that stand for bytes without a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const NOT_TEXT = /[\u0000\u0080-\u009f]/;

/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLE_BYTES = 4096;

/** Reads bytes as text and says which encoding they were taken for; null when they are no text. */
export function decode(bytes: Uint8Array): Decoded | null {
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  return decoded === null || NOT_TEXT.test(decoded.text) ? null : decoded;
}

/** By the byte order mark. */
function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes);
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  return null;
}

function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return decodeAs(wide, bytes);
  return decodeAs('utf-8', bytes) ?? decodeSingleByte(bytes);
}

/** UTF-16 by its zeros: every second byte of western text is one, always on the same side. */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
}

/** Any bytes make a text in both encodings: the likelier one is taken. */
function decodeSingleByte(bytes: Uint8Array): Decoded | null {
  const candidates = [decodeAs('windows-1252', bytes), decodeAs('macintosh', bytes)].filter(
    (found) => found !== null,
  );
  const [likeliest] = candidates.toSorted((one, other) => likelihood(other.text) - likelihood(one.text));
  return likeliest ?? null;
}

function likelihood(text: string): number {
  return text.match(EXPECTED)?.length ?? 0;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
