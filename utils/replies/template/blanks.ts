import type { ValueName } from './values.ts';

/** A blank that the menu "insert a blank" offers; the interface has its name in words. */
export type Blank = {
  name:
    | ValueName
    | 'now.date'
    | 'now.time'
    | 'now.weekday'
    | 'ask'
    | 'choose'
    | 'date'
    | 'yesno'
    | 'vary'
    | 'caret'
    | 'reply';
  group: 'person' | 'client' | 'moment' | 'question' | 'wording';
  /** What is put into the template. */
  snippet: string;
  /** What is selected in it afterwards, to be typed over: start and end, in UTF-16 units; null for none. */
  selection: [number, number] | null;
};

/** In the order of the menu. */
export const BLANKS: readonly Blank[] = [
  blank('person', 'person.first_name', '{{ person.first_name }}'),
  blank('person', 'person.name', '{{ person.name }}'),
  blank('person', 'person.handle', '@{{ person.handle }}'),
  blank('client', 'client.name', '{{ client.name }}'),
  blank('client', 'client.handle', '@{{ client.handle }}'),
  blank('client', 'client.hashtag', '{{ client.hashtag }}'),
  blank('moment', 'now.date', '{{ now | date: "long" }}'),
  blank('moment', 'now.weekday', '{{ now | date: "weekday" }}'),
  blank('moment', 'now.time', '{{ now | date: "time" }}'),
  blank('question', 'ask', '{% ask "…" %}', '…'),
  blank('question', 'choose', '{% choose "…", "A", "B" %}', '…'),
  blank('question', 'date', '{% date "…" %}', '…'),
  blank('question', 'yesno', '{% yesno "…" %}A{% else %}B{% endyesno %}', '…'),
  blank('wording', 'vary', '{% vary %}…{% or %}…{% endvary %}', '…'),
  blank('wording', 'reply', '{% reply "…" %}', '…'),
  blank('wording', 'caret', '{% caret %}'),
];

function blank(group: Blank['group'], name: Blank['name'], snippet: string, selected = ''): Blank {
  const start = snippet.indexOf(selected);
  return { name, group, snippet, selection: selected ? [start, start + selected.length] : null };
}
