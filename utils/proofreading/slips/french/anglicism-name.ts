import type { NamedRule } from '../../named-rule.ts';

/** The names of a rule against a word taken from English, or a turn that follows one: its own words. */
export function anglicismName(words: string): NamedRule {
  return {
    name: `grammar.anglicism.${slug(words)}`,
    called: { fr: `Anglicisme : « ${words} »`, en: `Anglicism: “${words}”` },
  };
}

/** `mettre l’emphase` gives `mettre-l-emphase`. */
function slug(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gi, '-');
}
