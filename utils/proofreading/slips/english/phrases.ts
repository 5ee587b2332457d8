import { writtenFor } from '../../named-rule.ts';
import { FIXED_PHRASE } from '../shared-rules.ts';
import type { SlipRule } from '../slip-rule.ts';

/** A phrase, what it should be, and the same well written. */
type Phrase = readonly [wrong: string, right: string];

const PHRASES: readonly Phrase[] = [
  ['could care less', 'couldn’t care less'],
  ['for all intensive purposes', 'for all intents and purposes'],
  ['alot', 'a lot'],
  ['in the mean time', 'in the meantime'],
  ["thank's", 'thanks'],
  ['childrens', 'children’s'],
  ['womens', 'women’s'],
  ['«mens» (?:menu|collection|clothing|shoes|wear|section|hockey|soccer|team)', 'men’s'],
  ['mothers day', 'Mother’s Day'],
  ['fathers day', 'Father’s Day'],
  ['valentines day', 'Valentine’s Day'],
  ['new years eve', 'New Year’s Eve'],
  ['new years day', 'New Year’s Day'],
  ['«todays» (?:specials?|menu|post|event|winner|game|show)', 'today’s'],
  ['per say', 'per se'],
  ['bare with (us|me)', 'bear with $1'],
  ['irregardless', 'regardless'],
  ['a whole nother', 'a whole other'],
  ['nip it in the butt', 'nip it in the bud'],
  ['one in the same', 'one and the same'],
  ['peaked (my|your|our) interest', 'piqued $1 interest'],
  ['peeked (my|your|our) interest', 'piqued $1 interest'],
  ['case and point', 'case in point'],
  ['mute point', 'moot point'],
  ['by in large', 'by and large'],
  ['free reign', 'free rein'],
  ['baited breath', 'bated breath'],
  ['beckon call', 'beck and call'],
  ['«wreck(s|ed|ing)?» havoc', 'wreak$1'],
];

/** Phrases that are written with other words. */
export const FIXED_PHRASES: readonly SlipRule[] = [
  ...PHRASES.map(
    ([wrong, right]): SlipRule => ({
      ...FIXED_PHRASE,
      level: 'warning',
      find: wrong,
      fixes: [right],
      message: {
        fr: `On écrit « ${right.replace('$1', '…').trim()} ».`,
        en: `It is written “${right.replace('$1', '…').trim()}”.`,
      },
      bad: [],
      good: [`So, ${right.replace('$1', 'us').trim()}.`],
    }),
  ),
  {
    name: 'grammar.every-day',
    called: writtenFor('everyday', 'every day'),
    level: 'warning',
    find: '(?:open|available|fresh|here|come|happens?|works?|us|you|baked|made|live|new|closed) «everyday»(?= (?:at|from|until|till|in|this|and|except|of)|[.!,]|$)',
    fixes: ['every day'],
    message: {
      fr: 'Chaque jour s’écrit « every day »; « everyday » veut dire ordinaire.',
      en: 'Each day is “every day”; “everyday” means ordinary.',
    },
    bad: [['Open everyday from 9 to 5.', 'Open every day from 9 to 5.']],
    good: ['Open every day.', 'Everyday low prices.'],
  },
  {
    name: 'grammar.lets',
    called: writtenFor('lets', 'let’s'),
    level: 'warning',
    find: '^«lets» (?:go|do|see|get|make|talk|start|celebrate|meet|be|have|take|try|all|not|keep|dance|party|eat|work|play|find|hear|give|look)',
    fixes: ['let’s'],
    message: { fr: '« Let us » : « let’s ».', en: 'Short for “let us”: “let’s”.' },
    bad: [['Lets celebrate together!', 'Let’s celebrate together!']],
    good: ['Let’s go.', 'This app lets you pay.'],
  },
];
