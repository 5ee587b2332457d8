import { unzipSync } from 'fflate';
import type { Bilingual } from '../../core/finding.ts';
import type { StyleFile } from './read-styles.ts';

const MEGABYTE = 1_048_576;

/** Bytes of a zip; the packages of public styles have 25 kB. */
const LARGEST_ZIP = 5 * MEGABYTE;

/** Bytes of one file in it, unpacked. */
const LARGEST_FILE = MEGABYTE;

/** Bytes of all that is unpacked. */
const LARGEST_IN_ALL = 10 * MEGABYTE;

const MOST_FILES = 2000;

/** What could be of use; all else in a zip is left packed. */
const WANTED = /\.(?:yml|yaml|txt|ini)$/i;

type ZipFault = { path: string; why: Bilingual };

/** The files of a zip that may be rules or vocabularies. Files whose paths lead out of it are named and left out. */
export function unpack({ path, bytes }: StyleFile): { files: StyleFile[]; faults: ZipFault[] } {
  if (bytes.length > LARGEST_ZIP) return refused(path, TOO_BIG);
  const faults: ZipFault[] = [];
  let files = 0;
  let size = 0;
  let isTooMuch = false;
  try {
    // The library inflates into a buffer of the announced size, and fails where more comes.
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        files += 1;
        if (!WANTED.test(name) || isTooMuch) return false;
        if (!isWithin(name)) {
          faults.push({ path: `${path}/${name}`, why: LEADS_OUT });
          return false;
        }
        if (originalSize > LARGEST_FILE) {
          faults.push({ path: `${path}/${name}`, why: FILE_TOO_BIG });
          return false;
        }
        size += originalSize;
        isTooMuch = size > LARGEST_IN_ALL || files > MOST_FILES;
        return !isTooMuch;
      },
    });
    if (isTooMuch || files > MOST_FILES) return refused(path, TOO_MUCH);
    return {
      files: Object.entries(unpacked).map(([name, content]) => ({ path: name, bytes: content })),
      faults,
    };
  } catch {
    return refused(path, DAMAGED);
  }
}

function isWithin(name: string): boolean {
  return !name.startsWith('/') && !/[\\:\0]/.test(name) && !name.split('/').includes('..');
}

function refused(path: string, why: Bilingual): { files: StyleFile[]; faults: ZipFault[] } {
  return { files: [], faults: [{ path, why }] };
}

const TOO_BIG: Bilingual = {
  fr: `l’archive dépasse ${LARGEST_ZIP / MEGABYTE}\u00a0Mo`,
  en: `the archive is larger than ${LARGEST_ZIP / MEGABYTE} MB`,
};

const TOO_MUCH: Bilingual = {
  fr: `l’archive contient plus de ${MOST_FILES} fichiers, ou plus de ${LARGEST_IN_ALL / MEGABYTE}\u00a0Mo une fois décompressée`,
  en: `the archive holds more than ${MOST_FILES} files, or more than ${LARGEST_IN_ALL / MEGABYTE} MB when unpacked`,
};

const FILE_TOO_BIG: Bilingual = {
  fr: `le fichier dépasse ${LARGEST_FILE / MEGABYTE}\u00a0Mo`,
  en: `the file is larger than ${LARGEST_FILE / MEGABYTE} MB`,
};

const LEADS_OUT: Bilingual = {
  fr: 'le chemin du fichier sort de l’archive',
  en: 'the path of the file leads out of the archive',
};

const DAMAGED: Bilingual = {
  fr: 'ce n’est pas une archive zip, ou elle est endommagée',
  en: 'this is no zip archive, or it is damaged',
};
