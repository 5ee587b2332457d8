import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Compares the ancestors of elements, by tag and role, with those in a saved page. */
export async function expectSameNesting(page: Page, saved: string, selectors: string[]): Promise<void> {
  const { expected, live } = await page.evaluate(
    (source, wanted) => {
      const nesting = (element: Element | null): string => {
        if (element === null || element.localName === 'body') return '';
        const own = `${element.localName} ${element.getAttribute('role') ?? ''}`.trim();
        return `${nesting(element.parentElement)} > ${own}`;
      };
      const read = (root: Document) =>
        wanted.map((selector) => `${selector}: ${nesting(root.querySelector(selector))}`);
      return {
        expected: read(new DOMParser().parseFromString(source, 'text/html')),
        live: read(document),
      };
    },
    readFileSync(saved, 'utf8'),
    selectors,
  );
  for (const line of expected) expect(line).toMatch(/: .* > /);
  expect(live).toEqual(expected);
}
