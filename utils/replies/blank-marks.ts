/** What stands in the place of other words in a template: `{{ … }}` and `{% … %}`. */
export const BLANK_MARKS = /\{\{.*?\}\}|\{%.*?%\}/s;
