/**
 * Measures one engine in a process of its own and prints it as JSON: `node --expose-gc
 * measure-candidate.ts ours fr 10`. Started by node-figures.ts.
 */
import { spreadOf } from '../figures.ts';
import { CANDIDATES, type Candidate, type CandidateName } from './candidates.ts';
import { createDrafts, type Language, LENGTHS } from './drafts.ts';
import type { Measured } from './node-figures.ts';

const [name, language, rounds] = process.argv.slice(2) as [CandidateName, Language, string];
/** Milliseconds after which no further round is begun: nspell takes seconds for some French words. */
const LONGEST = 15_000;

/** Rounds of suggestions: the words are new each time, and quick. */
const SUGGESTED = 20;

const candidate: Candidate = CANDIDATES[name];
const drafts = createDrafts(language);

const before = memory();
const { elapsed: start, result: engine } = await time(() => candidate.open(language));
const after = memory();
// Pages that the engine's start leaves behind are counted: the browser has them too.
const measured: Measured = {
  start,
  rss: after.rss - before.rss,
  arrayBuffers: after.arrayBuffers - before.arrayBuffers,
  firstShort: (await time(() => engine.whole(drafts.next(LENGTHS.short)))).elapsed,
  wordsShort: await words(LENGTHS.short),
  wordsLong: await words(LENGTHS.long),
  wholeShort: await whole(LENGTHS.short),
  wholeLong: await whole(LENGTHS.long),
  suggestions: await suggestions(),
  rssInTheEnd: memory().rss - before.rss,
};
console.log(JSON.stringify(measured));

function words(length: number) {
  const tell = engine.words;
  if (tell === null) return null;
  const texts = createDrafts(language);
  return medianOf(() => texts.next(length), tell);
}

function whole(length: number) {
  return medianOf(() => drafts.next(length), engine.whole);
}

function suggestions() {
  const { suggest } = engine;
  if (suggest === null) return null;
  return samplesOf(() => drafts.nextTypo(), suggest, SUGGESTED).then((samples) => ({
    ...spreadOf(samples),
    slowest: Math.max(...samples),
  }));
}

async function medianOf(next: () => string, run: (text: string) => unknown) {
  return spreadOf(await samplesOf(next, run, Number(rounds)));
}

async function samplesOf(next: () => string, run: (text: string) => unknown, count: number) {
  const samples: number[] = [];
  const began = performance.now();
  while (samples.length < count && performance.now() - began < LONGEST) {
    const text = next();
    samples.push((await time(() => run(text))).elapsed);
  }
  return samples;
}

async function time<T>(run: () => T | Promise<T>): Promise<{ elapsed: number; result: T }> {
  const began = performance.now();
  const result = await run();
  return { elapsed: performance.now() - began, result };
}

/** Bytes, once the garbage is gone. */
function memory() {
  globalThis.gc?.();
  return process.memoryUsage();
}
