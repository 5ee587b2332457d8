/**
 * Whole numbers from 0 to 2^53 as base64: small ones take a byte, and a run of zeros two.
 */
const BYTE = 128;

export function packNumbers(numbers: Iterable<number>): string {
  const bytes: number[] = [];
  let zeros = 0;
  const endRun = () => {
    if (zeros > 0) pushNumber(bytes, 0);
    if (zeros > 0) pushNumber(bytes, zeros);
    zeros = 0;
  };
  for (const number of numbers) {
    if (number === 0) {
      zeros += 1;
    } else {
      endRun();
      pushNumber(bytes, number);
    }
  }
  endRun();
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** @throws where it is no base64, ends within a number, or holds more than `most` numbers. */
export function unpackNumbers(packed: string, most: number): number[] {
  const numbers: number[] = [];
  let number = 0;
  let factor = 1;
  let isRun = false;
  for (const character of atob(packed)) {
    const byte = character.charCodeAt(0);
    number += (byte % BYTE) * factor;
    factor *= BYTE;
    if (factor > 2 ** 56) throw new Error('a number is too large');
    if (byte >= BYTE) continue;
    if (numbers.length + (isRun ? number : 1) > most) throw new Error(`more than ${most} numbers`);
    if (isRun) for (let zero = 0; zero < number; zero++) numbers.push(0);
    else if (number > 0) numbers.push(number);
    isRun = !isRun && number === 0;
    number = 0;
    factor = 1;
  }
  if (factor > 1 || isRun) throw new Error('it ends within a number');
  return numbers;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= BYTE) {
    bytes.push((rest % BYTE) + BYTE);
    rest = Math.floor(rest / BYTE);
  }
  bytes.push(rest);
}
