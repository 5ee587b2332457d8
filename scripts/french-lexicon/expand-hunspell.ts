/** A form with what its dictionary says of it. */
export type Entry = {
  form: string;
  lemma: string;
  /** `po:` of the lemma (`nom`, `adj`, `v1_it_q__a`). */
  lemmaTags: readonly string[];
  /** `po:` of the ending (`ipre`, `3sg`, `ppas`). */
  endingTags: readonly string[];
  /** `is:` of both (`mas`, `sg`, `epi`, `inv`). */
  inflection: readonly string[];
};

type Affix = {
  strip: string;
  add: string;
  condition: RegExp;
  flags: readonly string[];
  tags: readonly string[];
  inflection: readonly string[];
  /** An elided word in front (`l'`, `d'`): not of the form. */
  isElision: boolean;
};

type Affixes = { suffixes: Map<string, Affix[]>; prefixes: Map<string, Affix[]> };

/** A form that is none without an affix. */
const NEEDS_AFFIX = '()';
/** What is in the dictionary so that it is recognised, and never suggested: `lorsqu` and the like. */
const NEVER_SUGGESTED = '--';

/**
 * Every form of Dicollecte's Hunspell dictionary (Debian's hunspell-fr-comprehensive) with its morphology.
 * Two letters make a flag there, endings may have endings, and elided words are prefixes, left out here.
 */
export function* expandedEntries(aff: string, dic: string): Generator<Entry> {
  const affixes = readAffixes(aff);
  for (const line of dic.split('\n').slice(1)) {
    const [head = '', ...fields] = line.trim().split(/\s+/);
    if (head === '' || head.startsWith('-')) continue;
    const [word = '', flagText = ''] = splitHead(head);
    const flags = flagsOf(flagText);
    if (fields.includes('po:err')) continue;
    const isHidden = flags.includes(NEVER_SUGGESTED) && !/^\d/.test(word) && !word.endsWith("'");
    if (isHidden) continue;
    const lemma = valuesOf(fields, 'st:')[0] ?? word;
    const lemmaTags = valuesOf(fields, 'po:');
    const own = valuesOf(fields, 'is:');
    for (const { form, prefix, tags, inflection } of formsOf(word, flags, affixes)) {
      const whole = prefix + lemma;
      yield { form, lemma: whole, lemmaTags, endingTags: tags, inflection: [...own, ...inflection] };
    }
  }
}

/** `prefix`: of a unit (*kilo* of *kilomètres*). */
type Form = { form: string; prefix: string; tags: readonly string[]; inflection: readonly string[] };

function formsOf(stem: string, flags: readonly string[], { suffixes, prefixes }: Affixes): Form[] {
  const forms: Form[] = flags.includes(NEEDS_AFFIX)
    ? []
    : [{ form: stem, prefix: '', tags: [], inflection: [] }];
  for (const flag of flags) {
    for (const affix of suffixes.get(flag) ?? []) {
      if (!affix.condition.test(stem)) continue;
      const changed = stem.slice(0, stem.length - affix.strip.length) + affix.add;
      forms.push(...withTags(formsOf(changed, affix.flags, { suffixes, prefixes }), affix, ''));
    }
    for (const affix of prefixes.get(flag) ?? []) {
      if (affix.isElision || !affix.condition.test(stem)) continue;
      const changed = affix.add + stem.slice(affix.strip.length);
      forms.push(...withTags(formsOf(changed, affix.flags, { suffixes, prefixes }), affix, affix.add));
    }
  }
  return forms;
}

function withTags(forms: readonly Form[], { tags, inflection }: Affix, prefix: string): Form[] {
  return forms.map((each) => ({
    form: each.form,
    prefix: prefix + each.prefix,
    tags: [...tags, ...each.tags],
    inflection: [...inflection, ...each.inflection],
  }));
}

function readAffixes(aff: string): Affixes {
  const affixes: Affixes = { suffixes: new Map(), prefixes: new Map() };
  for (const line of aff.split('\n')) {
    const [kind = '', flag = '', strip = '', addition = '', condition, ...fields] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === undefined) continue;
    const [add = '', flagText = ''] = splitHead(addition);
    const affix: Affix = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`),
      flags: flagsOf(flagText),
      tags: valuesOf(fields, 'po:'),
      inflection: valuesOf(fields, 'is:'),
      isElision: kind === 'PFX' && add.includes("'"),
    };
    const list = kind === 'SFX' ? affixes.suffixes : affixes.prefixes;
    list.set(flag, [...(list.get(flag) ?? []), affix]);
  }
  return affixes;
}

function splitHead(head: string): [string, string] {
  const slash = head.indexOf('/', 1);
  return slash < 0 ? [head, ''] : [head.slice(0, slash), head.slice(slash + 1)];
}

function flagsOf(text: string): string[] {
  return text.match(/../gs) ?? [];
}

function valuesOf(fields: readonly string[], name: string): string[] {
  return fields.filter((field) => field.startsWith(name)).map((field) => field.slice(name.length));
}
