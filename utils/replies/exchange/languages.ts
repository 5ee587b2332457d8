import { fold } from '../fold.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Codes by the names that languages have in English and in French; made when first needed. */
let codeByName: ReadonlyMap<string, string> | null = null;

/** The language code that a cell means (`fr`, `fr-CA`, `français`, `French`); null when it means none. */
export function readLanguage(text: string): string | null {
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(text)?.[1]?.toLowerCase() ?? null;
  if (code !== null) return code;
  codeByName ??= languageNames();
  return codeByName.get(fold(text)) ?? null;
}

function languageNames(): Map<string, string> {
  const english = namesIn('en');
  const french = namesIn('fr');
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    codes.flatMap((code) =>
      [english.of(code), french.of(code)]
        .filter((name) => name !== undefined)
        .map((name) => [fold(name), code] as const),
    ),
  );
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
}
