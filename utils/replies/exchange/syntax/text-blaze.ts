import { strftimeOf } from './moment-format.ts';
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

/** `{command}`, `{command: settings}` or `{=formula}`; settings may hold a command. */
const COMMAND = /\{(?:=([^{}]*)|([a-z]+)(?:\s*:((?:[^{}]|\{[^{}]*\})*))?)\}/gi;

type Settings = { named: ReadonlyMap<string, string>; positional: string[] };

/** Text Blaze's commands (blaze.today/commands). `isReply` knows the abbreviations that can be put within a reply. */
export function textBlazeTranslator(isReply: (name: string) => boolean): Translator {
  return (text) => {
    const fields = typedFields(text);
    let unnamed = 0;

    function labelOf({ named }: Settings): string {
      const name = named.get('name');
      // Questions with the same label are asked once: fields without a name are numbered.
      return name || `${++unnamed}`;
    }

    function translateCommand(name: string, settings: Settings): Translated {
      switch (name) {
        case 'cursor':
          return { template: CARET };
        case 'formtext':
        case 'formparagraph':
          return ask(labelOf(settings), settings.named.get('default'));
        case 'formmenu':
          return settings.named.get('multiple') === 'yes'
            ? null
            : choose(labelOf(settings), optionsOf(settings));
        case 'time':
          return settings.named.size > 0 ? null : date(strftimeOf(settings.positional.join(';')));
        case 'import': {
          const [shortcut = ''] = settings.positional;
          return isReply(shortcut) ? replyWithin(shortcut) : null;
        }
        default:
          return null;
      }
    }

    return translate(text, COMMAND, ([, formula, name = '', settings = '']) => {
      if (formula === undefined) return translateCommand(name.toLowerCase(), readSettings(settings));
      // A formula that only repeats what was typed in a field.
      const field = fields.get(formula.trim().toLowerCase());
      return field === undefined ? null : translateCommand('formtext', field);
    });
  };
}

/** Fields that are typed, by their names in lower case: formulas don't mind the case. */
function typedFields(text: string): Map<string, Settings> {
  return new Map(
    Array.from(text.matchAll(COMMAND))
      .filter(([, , name = '']) => /^form(?:text|paragraph)$/i.test(name))
      .map(([, , , settings = '']) => readSettings(settings))
      .map((settings) => [(settings.named.get('name') ?? '').toLowerCase(), settings] as const)
      .filter(([name]) => name !== ''),
  );
}

/** `a; b; name=Size`. */
function readSettings(text: string): Settings {
  const parts = text.split(';').map((part) => part.trim());
  const named = parts.map((part) => /^([a-z]+)\s*=\s*(.*)$/is.exec(part));
  return {
    named: new Map(
      named.flatMap((found) => (found === null ? [] : [[(found[1] ?? '').toLowerCase(), found[2] ?? '']])),
    ),
    positional: parts.filter((part) => part !== '' && !/^[a-z]+\s*=/i.test(part)),
  };
}

/** The choice that is taken at first is written `default=a`, wherever it stands; ours comes first. */
function optionsOf({ named, positional }: Settings): string[] {
  const initial = named.get('default') ?? '';
  return [...new Set([initial, ...positional])].filter((option) => option !== '');
}
