import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** A look-alike's client, as its server hands it out. */
export type Bundle = { script: string; style: string };

const CACHE = join(import.meta.dirname, '../../.cache/sites');

const bundles = new Map<string, Promise<Bundle>>();

/**
 * The script and style of a site's client, `web/main.tsx` and `web/main.css` in
 * the site's folder: built once for each state of its sources, kept in `.cache/`.
 */
export function bundleSite(site: string): Promise<Bundle> {
  const known = bundles.get(site);
  if (known !== undefined) return known;
  const bundle = cached(site);
  bundles.set(site, bundle);
  return bundle;
}

async function cached(site: string): Promise<Bundle> {
  const folder = join(CACHE, `${basename(site)}-${await fingerprint(site)}`);
  try {
    return await read(folder);
  } catch {
    await write(site, folder);
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
async function write(site: string, folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(site, 'web/main.tsx'), join(site, 'web/main.css')],
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

async function fingerprint(site: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [site, join(site, 'web'), join(import.meta.dirname, 'client')]) {
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      if ((await stat(path)).isFile()) hash.update(name).update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
