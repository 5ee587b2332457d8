import { literal, quoted } from './literal.ts';

/** A text in our template language, with the blanks of the other language that stand in it as they were. */
export type Translation = { template: string; untranslated: string[] };

/** What becomes of a blank: a piece of template, plain text, or nothing that we have. */
export type Translated = { template: string } | { text: string } | null;

/** Turns a text of another tool into a template of ours. */
export type Translator = (text: string) => Translation;

export const CARET = '{% caret %}';

/** Translates what the pattern (with the g flag) finds; everything else comes out letter for letter. */
export function translate(
  text: string,
  pattern: RegExp,
  translateBlank: (found: RegExpExecArray) => Translated,
): Translation {
  const untranslated: string[] = [];
  let template = '';
  // Collected up to the next piece of template: braces on both sides of a blank may add up to one of ours.
  let plain = '';
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    plain += text.slice(end, found.index);
    end = found.index + found[0].length;
    const translated = translateBlank(found);
    if (translated === null || (isCaret(translated) && template.includes(CARET))) {
      untranslated.push(found[0]);
      plain += found[0];
    } else if ('text' in translated) {
      plain += translated.text;
    } else {
      template += literal(plain) + translated.template;
      plain = '';
    }
  }
  return { template: template + literal(plain + text.slice(end)), untranslated };
}

/** A question, with what its field holds at first; an empty one for nothing. */
export function ask(label: string, initial = ''): Translated {
  const question = quoted(label.trim());
  if (question === null) return null;
  // A proposal that can't be written is left out: the question is asked all the same.
  const proposal = quoted(initial.trim());
  return { template: proposal === null ? `{% ask ${question} %}` : `{% ask ${question}, ${proposal} %}` };
}

/** One of several texts; the first is taken at first. */
export function choose(label: string, choices: readonly string[]): Translated {
  const parts = [label.trim(), ...choices].map(quoted);
  if (choices.length === 0 || parts.includes(null)) return null;
  return { template: `{% choose ${parts.join(', ')} %}` };
}

/** One of several phrases, by chance. */
export function vary(phrases: readonly string[]): Translated {
  if (phrases.length === 0) return null;
  return { template: `{% vary %}${phrases.map(literal).join('{% or %}')}{% endvary %}` };
}

/** Today, or the time, by a `strftime` format. */
export function date(format: string | null): Translated {
  const written = format === null ? null : quoted(format);
  return written === null ? null : { template: `{{ now | date: ${written} }}` };
}

export function replyWithin(name: string): Translated {
  const written = quoted(name);
  return written === null ? null : { template: `{% reply ${written} %}` };
}

function isCaret(translated: { template: string } | { text: string }): boolean {
  return 'template' in translated && translated.template === CARET;
}
