import {
  ask,
  CARET,
  choose,
  date,
  replyWithin,
  type Translated,
  type Translator,
  translate,
} from './translation.ts';

const DATE_TOKEN = '%1?[ABHIMSYabdejmpy]';

/** Named macros end with a percent sign; a run of date tokens is one date. */
const MACRO = new RegExp(
  [
    '%(?<name>filltext|fillarea|fillpopup|filldate|fillpart|fill|snippet|key|delay):(?<settings>[^%\\r\\n]*)%',
    '%(?:fillpartend%|clipboard|paste|@[+-]?\\d+[A-Za-z])',
    '%(?<sign>[|%])',
    `(?<date>${DATE_TOKEN}(?:[-/.:,]? ?${DATE_TOKEN})*)`,
  ].join('|'),
  'g',
);

/** TextExpander's macros. `isReply` knows the abbreviations that can be put within a reply. */
export function textExpanderTranslator(isReply: (name: string) => boolean): Translator {
  return (text) => translate(text, MACRO, ({ groups }) => translateMacro(groups ?? {}, isReply));
}

function translateMacro(
  { name, settings = '', sign, date: tokens }: Record<string, string | undefined>,
  isReply: (name: string) => boolean,
): Translated {
  if (sign !== undefined) return sign === '|' ? { template: CARET } : { text: '%' };
  if (tokens !== undefined) return date(strftimeOf(tokens));
  switch (name) {
    case 'fill':
      return ask(settings);
    case 'filltext':
    case 'fillarea':
      return ask(settingNamed('name', settings), settingNamed('default', settings));
    case 'fillpopup':
      return choose(settingNamed('name', settings), optionsOf(settings));
    case 'snippet':
      return isReply(settings) ? replyWithin(settings) : null;
    case 'key':
      return /^(?:enter|return)$/i.test(settings) ? { text: '\n' } : null;
    default:
      return null;
  }
}

/** `name=Size:S:default=M:width=20`. */
function settingNamed(wanted: string, settings: string): string {
  const found = settings.split(':').find((part) => part.startsWith(`${wanted}=`));
  return found?.slice(wanted.length + 1) ?? '';
}

/** The choice that is taken at first is written `default=M`, wherever it stands; ours comes first. */
function optionsOf(settings: string): string[] {
  const others = settings.split(':').filter((part) => !/^(?:name|default|width|height)=/.test(part));
  return [...new Set([settingNamed('default', settings), ...others])].filter((option) => option !== '');
}

/** `%e` has no zero before it, nor has what follows `%1`. */
function strftimeOf(tokens: string): string {
  return tokens.replaceAll('%e', '%-d').replaceAll('%1', '%-');
}
