import type { ReplyPlace } from '../../utils/core/offered-reply.ts';
import { type Caret, rememberCaret } from '../../utils/editors/caret.ts';
import { sharedAdapter } from '../../utils/guard/shared-adapter.ts';
import { answeringOf } from '../../utils/networks/answering.ts';
import type { Composer, Page } from '../../utils/networks/network.ts';

/** Where a reply would go, as it was when the palette opened. */
export type ComposerInUse = Pick<ReplyPlace, 'network' | 'kind' | 'answering'> & {
  /** Null where no box has the caret: a reply can be copied only. */
  box: HTMLElement | null;
  caret: Caret | null;
  /** What the reply takes the place of: the caret, and what called the palette up before it. */
  target: Caret | null;
};

/** What calls the palette up when it is typed, and gives way to the reply. */
const SLASHES = '//';

/**
 * The composer that is written in: the one with the focus. The reply will take the place of
 * what called it: the abbreviation, or two slashes.
 */
export function composerInUse(abbreviation: string | null): ComposerInUse {
  const adapter = sharedAdapter();
  const page: Page = {
    document,
    url: new URL(location.href),
    get cookie() {
      return document.cookie;
    },
  };
  const focused = document.activeElement;
  const found = adapter.composers(page).find(({ boxes }) => boxes.some((box) => box.contains(focused)));
  const box = found === undefined ? null : boxWith(found, focused);
  const caret = box && rememberCaret(box);
  return {
    network: adapter.id,
    kind: found?.kind ?? 'post',
    answering: found === undefined ? null : answeringOf(adapter.id, found, page),
    box,
    caret,
    target: caret && overTrigger(caret, abbreviation ?? SLASHES),
  };
}

function boxWith({ boxes }: Composer, focused: Element | null): HTMLElement | null {
  const box = boxes.find((candidate) => candidate.contains(focused));
  return box instanceof HTMLElement ? box : null;
}

/** The caret as a selection of what is before it, where that is this trigger and stands by itself. */
function overTrigger(caret: Caret, trigger: string): Caret {
  const { anchor, focus, text } = caret;
  const start = focus - trigger.length;
  const isThere = anchor === focus && start >= 0 && text.slice(start, focus) === trigger;
  return isThere && /^(?:|.*\s)$/s.test(text.slice(0, start)) ? { ...caret, anchor: start } : caret;
}
