/** How to tell a box again after its site has drawn it anew: what it is, and what it stood in. */
export type Trail = { selector: string; around: readonly Element[] };

/** What a box is known by: sites keep these when they draw it anew. */
const MARKS = ['role', 'aria-label', 'aria-placeholder', 'placeholder', 'name', 'data-testid'];

/** Beyond these, another box may be meant: comments under another post, another dialog. */
const OWN_PLACE = 'form, article, dialog, [role="article"], [role="dialog"]';

export function leaveTrail(box: HTMLElement): Trail {
  const marks = MARKS.flatMap((name) => {
    const value = box.getAttribute(name);
    return value === null ? [] : [`[${name}="${CSS.escape(value)}"]`];
  });
  return { selector: box.localName + marks.join(''), around: ancestorsWithin(box) };
}

/** The box that stands where the old one stood: the only one of its kind there. Null where that isn't clear. */
export function findAgain({ selector, around }: Trail): HTMLElement | null {
  const place = around.find((element) => element.isConnected);
  const [only, ...others] = place?.querySelectorAll<HTMLElement>(selector) ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}

function ancestorsWithin(box: HTMLElement): Element[] {
  const last = box.parentElement?.closest(OWN_PLACE) ?? document.body;
  const around: Element[] = [];
  for (let element = box.parentElement; element !== null; element = element.parentElement) {
    around.push(element);
    if (element === last) break;
  }
  return around;
}
