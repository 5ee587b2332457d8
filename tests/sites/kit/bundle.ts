import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A look-alike's client, as browsers load it. */
export type Bundle = { script: string; style: string };

const SITES = join(import.meta.dirname, '..');
const CACHE = join(SITES, '../../.cache/sites');

const bundles = new Map<string, Promise<Bundle>>();

/**
 * The script and style of the client in `tests/sites/NAME/web/main.{tsx,css}`,
 * built once for each state of its sources and kept in `.cache/`.
 */
export function bundleClient(name: string): Promise<Bundle> {
  const known = bundles.get(name);
  if (known !== undefined) return known;
  const made = cached(name);
  bundles.set(name, made);
  return made;
}

async function cached(name: string): Promise<Bundle> {
  const folder = join(CACHE, `${name}-${await fingerprint(name)}`);
  try {
    return await read(folder);
  } catch {
    await write(name, folder);
    return read(folder);
  }
}

async function read(folder: string): Promise<Bundle> {
  const [script, style] = await Promise.all([
    readFile(join(folder, 'main.js'), 'utf8'),
    readFile(join(folder, 'main.css'), 'utf8'),
  ]);
  return { script, style };
}

/** Writes beside and renames, so that two runs at once never read half a file. */
async function write(name: string, folder: string): Promise<void> {
  const web = join(SITES, name, 'web');
  const { outputFiles } = await build({
    entryPoints: [join(web, 'main.tsx'), join(web, 'main.css')],
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // The project's own JSX is Preact's; the networks are written with React.
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

/** Of the client's sources and of all that it may share with others. */
async function fingerprint(name: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [join(SITES, name), import.meta.dirname]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
