import type { Bilingual } from '../../core/finding.ts';
import type { Language } from '../../core/question.ts';
import type { RuleInWords, Statement } from '../../core/rule-in-words.ts';
import { LABELS, withColon } from '../in-words/labels.ts';
import { ruleInWords } from '../in-words/rule-in-words.ts';
import type { GuideRule, StyleGuide } from '../schema.ts';
import { type Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';

/** Items of a list that stand in columns. */
const MANY = 8;

/**
 * A guide as a page to hand on: one file, without scripts, that loads nothing. Whatever stands in the guide is
 * text in it.
 * @param language the reader's.
 * @param at when it was made, in milliseconds since the epoch.
 */
export function guidePage(guide: StyleGuide, language: Language, at: number): string {
  const { name, link, level, rules } = guide;
  const date = new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long' }).format(at);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name} – ${TITLE[language]}</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<main>
<header>
<p class="what">${TITLE[language]}</p>
<h1 dir="auto">${name}</h1>
<p class="what">${date}</p>
${link === undefined ? null : html`<p>${linkTo(link)}</p>`}
</header>
${cardOf(guide, language)}
<section>
<h2>${RULES[language]}</h2>
${rules.map((rule) => ruleOf(rule, ruleInWords(rule, language, level), language))}
</section>
<footer>
<p>${LEGEND[language]}</p>
</footer>
</main>
</body>
</html>
`;
  return page.markup;
}

const TITLE: Bilingual = { fr: 'Guide de style', en: 'Style guide' };
const RULES: Bilingual = { fr: 'Les règles', en: 'The rules' };
const LEGEND: Bilingual = {
  fr: 'Une erreur donne lieu à une question avant de publier. Ce qui est à revoir et les suggestions sont signalés pendant qu’on écrit.',
  en: 'An error is asked about before publishing. What is to review, and suggestions, are pointed out while one writes.',
};

function cardOf({ card }: StyleGuide, language: Language): Html | null {
  const { do: todo = [], dont = [], urgent } = card ?? {};
  if (todo.length + dont.length === 0 && urgent === undefined) return null;
  return html`<div class="card beside">
${cardList(LABELS.do[language], todo)}${cardList(LABELS.dont[language], dont)}
${urgent === undefined ? null : html`<section><h2>${LABELS.urgent[language]}</h2><p dir="auto">${urgent}</p></section>`}
</div>`;
}

function cardList(title: string, lines: readonly string[]): Html | null {
  if (lines.length === 0) return null;
  return html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul></section>`;
}

function ruleOf(rule: GuideRule, said: RuleInWords, language: Language): Html {
  const { link } = rule;
  const { title, name, statements, scope, level, why } = said;
  const where = `${withColon(LABELS.scope)[language]} ${scope ?? LABELS.everywhere[language]}`;
  return html`<article>
<h3>${title}${name === null ? null : html` (${name})`}</h3>
<p class="said">${withColon(LABELS.level)[language]} ${level} · ${where}</p>
<ul>${statements.map(statementOf)}</ul>
${why === null ? null : html`<p dir="auto">${withColon(LABELS.why)[language]} ${why}</p>`}
${link === undefined ? null : html`<p>${withColon(LABELS.link)[language]} ${linkTo(link)}</p>`}
${examplesOf(rule, language)}
</article>
`;
}

function statementOf({ text, items }: Statement): Html {
  if (items.length === 0) return html`<li>${text}</li>`;
  const list = items.map((item) => html`<li dir="auto">${item.text}</li>`);
  const look = items.length < MANY ? null : html` class="many"`;
  return html`<li>${text}<ul${look}>${list}</ul></li>`;
}

function examplesOf({ ok = [], bad = [] }: GuideRule, language: Language): Html | null {
  if (ok.length + bad.length === 0) return null;
  return html`<div class="beside">${drafts(LABELS.ok[language], ok)}${drafts(LABELS.bad[language], bad)}</div>`;
}

function drafts(title: string, examples: readonly string[]): Html | null {
  if (examples.length === 0) return null;
  const list = examples.map((draft) => html`<li class="draft" dir="auto">${draft}</li>`);
  return html`<section><h4>${title}</h4><ul>${list}</ul></section>`;
}

/** A guide's links are of the web, or it could not be read; here they are seen to once more. */
function linkTo(address: string): Html {
  if (!/^https?:\/\//i.test(address)) return html`${address}`;
  return html`<a href="${address}" rel="noopener noreferrer" target="_blank">${address}</a>`;
}
