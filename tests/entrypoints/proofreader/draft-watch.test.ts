// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftWatch, watchDraft } from '../../../entrypoints/proofreader/draft-watch.ts';
import * as shared from '../../../utils/guard/shared-adapter.ts';

const BOX = '<textarea aria-label="Edit"></textarea>';

let opened: WeakMap<HTMLElement, string>;
let draft: DraftWatch;

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.spyOn(shared, 'sharedAdapter').mockReturnValue({
    id: 'facebook',
    composers: () => [
      { kind: 'post', root: document.body, boxes: [...document.querySelectorAll('textarea')] },
    ],
  } as unknown as ReturnType<typeof shared.sharedAdapter>);
  opened = new WeakMap();
  document.body.innerHTML = `<form>${BOX}</form>`;
  draft = watchDraft({
    onText: () => undefined,
    onImages: () => undefined,
    onBox: () => undefined,
    openedWith: (box) => opened.get(box) ?? '',
  });
});

function box(): HTMLTextAreaElement {
  const found = document.querySelector('textarea');
  if (found === null) throw new Error('no box');
  return found;
}

/** The site draws its box anew, with other words in it. */
function drawAnew(text: string): void {
  const form = document.querySelector('form');
  if (form === null) throw new Error('no form');
  form.innerHTML = BOX;
  box().value = text;
}

describe('what a box held when the person came to it', () => {
  it('is still known once the site has drawn the box anew', () => {
    box().value = 'Samedi, on ouvre.';
    opened.set(box(), box().value);
    box().focus();
    drawAnew('Samedi, on ouvre tard.');
    expect(draft.box()).toBe(box());
    expect(draft.place()?.openedWith).toBe('Samedi, on ouvre.');
  });

  it('is not what they wrote since, where the new box takes the focus', () => {
    box().focus();
    drawAnew('Samedi, on ouvre.');
    opened.set(box(), box().value);
    box().focus();
    expect(draft.box()).toBe(box());
    expect(draft.place()?.openedWith).toBeUndefined();
  });
});
