import type { Bilingual } from '../../core/finding.ts';
import type { RuleSetting, SettingOption } from '../../core/guide-form.ts';

type Words = readonly [french: string, english: string];

/** What one setting is called, in French and in English. */
export function both([fr, en]: Words): Bilingual {
  return { fr, en };
}

/** How many of a thing. */
export function amount(field: string, called: Words, { min = 0, max = 1000 } = {}): RuleSetting {
  return { control: 'amount', path: [field], called: both(called), min, max };
}

/** Texts, one a line; `field` may be a path, as `mentions.fr`. */
export function lines(field: string, called: Words, note?: Words): RuleSetting {
  return { control: 'lines', path: field.split('.'), called: both(called), ...noted(note) };
}

/** Texts, or one word in their place. */
export function linesOrElse(
  field: string,
  called: Words,
  orElse: readonly [string, Words],
  note?: Words,
): RuleSetting {
  return {
    control: 'lines',
    path: [field],
    called: both(called),
    orElse: { value: orElse[0], called: both(orElse[1]) },
    ...noted(note),
  };
}

/** One of a few, or, where `unset` has words, none of them; else the first holds where nothing is said. */
export function choice(
  field: string,
  called: Words,
  options: Readonly<Record<string, Words>>,
  unset?: Words,
): RuleSetting {
  return {
    control: 'choice',
    path: [field],
    called: both(called),
    options: optionsOf(options),
    ...(unset !== undefined && { unset: both(unset) }),
  };
}

/** Several of a few. */
export function several(field: string, called: Words, options: Readonly<Record<string, Words>>): RuleSetting {
  return { control: 'several', path: [field], called: both(called), options: optionsOf(options) };
}

/** What may be unless it is switched off. */
export function allowed(field: string, called: Words): RuleSetting {
  return { control: 'switch', path: [field], called: both(called), isOnByDefault: true };
}

/** What is not asked for unless it is switched on. */
export function asked(field: string, called: Words): RuleSetting {
  return { control: 'switch', path: [field], called: both(called), isOnByDefault: false };
}

function optionsOf(options: Readonly<Record<string, Words>>): SettingOption[] {
  return Object.entries(options).map(([value, called]) => ({ value, called: both(called) }));
}

function noted(note: Words | undefined): { note?: Bilingual } {
  return note === undefined ? {} : { note: both(note) };
}
