import { readdirSync, readFileSync } from 'node:fs';

/** A process of the machine, as Linux shows it. */
export type Process = { pid: number; name: string; commandLine: string };

/**
 * Bytes of a process that are in memory, what it shares with others divided among them (PSS), without
 * what comes from files: each browser that anybody begins on the machine takes its share of those.
 * @throws where the machine doesn't tell: only Linux does, and not of a process that is shut off from us.
 */
export function memoryOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const of = (name: string) => {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(rollup)?.[1];
    if (kilobytes === undefined) throw new Error(`Process ${pid} tells no ${name}`);
    return Number(kilobytes) * 1024;
  };
  return of('Pss') - of('Pss_File');
}

/** All processes that one has begun, and those that these have. @throws where the machine isn't Linux. */
export function descendantsOf(pid: number): Process[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const child = Number(name);
    const parent = Number.isInteger(child) ? parentOf(child) : null;
    if (parent !== null) parents.set(parent, [...(parents.get(parent) ?? []), child]);
  }
  const found: Process[] = [];
  const below = [...(parents.get(pid) ?? [])];
  for (let child = below.pop(); child !== undefined; child = below.pop()) {
    below.push(...(parents.get(child) ?? []));
    found.push({
      pid: child,
      name: textOf(child, 'comm').trim(),
      commandLine: textOf(child, 'cmdline').replaceAll('\0', ' '),
    });
  }
  return found;
}

function parentOf(pid: number): number | null {
  const parent = /^PPid:\s+(\d+)$/mu.exec(textOf(pid, 'status'))?.[1];
  return parent === undefined ? null : Number(parent);
}

/** Empty where the process has ended meanwhile. */
function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
