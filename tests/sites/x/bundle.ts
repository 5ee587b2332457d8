import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export type Bundle = { script: string; style: string };

const WEB = join(import.meta.dirname, 'web');
const CACHE = join(import.meta.dirname, '../../../.cache/sites');

let bundle: Promise<Bundle> | null = null;

/** The client's script and style, built once for each state of its sources and kept in `.cache/`. */
export function bundleClient(): Promise<Bundle> {
  bundle ??= cached();
  return bundle;
}

async function cached(): Promise<Bundle> {
  const folder = join(CACHE, `x-${await fingerprint()}`);
  try {
    return await read(folder);
  } catch {
    await write(folder);
    return read(folder);
  }
}

async function read(folder: string): Promise<Bundle> {
  const [code, style] = await Promise.all([
    readFile(join(folder, 'main.js'), 'utf8'),
    readFile(join(folder, 'main.css'), 'utf8'),
  ]);
  return { script: code, style };
}

/** Writes beside and renames, so that two runs at once never read half a file. */
async function write(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(WEB, 'main.tsx'), join(WEB, 'main.css')],
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // The project's own JSX is Preact's; X is written with React.
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  await mkdir(folder, { recursive: true });
  for (const file of outputFiles) {
    const beside = `${file.path}.${process.pid}`;
    await writeFile(beside, file.contents);
    await rename(beside, file.path);
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [import.meta.dirname, WEB]) {
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      if ((await stat(path)).isFile()) hash.update(name).update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
