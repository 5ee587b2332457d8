/** What decides where a textarea breaks its lines and how wide its letters are. */
const COPIED = [
  'borderBottomWidth',
  'borderLeftWidth',
  'borderRightWidth',
  'borderTopWidth',
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

/** An element that lays a text out as a textarea does: browsers don't tell where a textarea's words stand. */
export type TextareaMirror = {
  /** Ranges over places in the textarea's text, laid out where the textarea has them, but for its scrolling. */
  rangesOver: (area: HTMLTextAreaElement, spans: readonly { start: number; end: number }[]) => Range[];
};

/** `layer` is where the mirror stands, out of sight and out of the page. */
export function createTextareaMirror(layer: HTMLElement): TextareaMirror {
  const mirror = document.createElement('div');
  const text = document.createTextNode('');
  mirror.ariaHidden = 'true';
  mirror.append(text);
  layer.append(mirror);

  return {
    rangesOver(area, spans) {
      const own = getComputedStyle(area);
      const { left, top } = area.getBoundingClientRect();
      const borders = Number.parseFloat(own.borderLeftWidth) + Number.parseFloat(own.borderRightWidth);
      for (const property of COPIED) mirror.style[property] = own[property];
      Object.assign(mirror.style, {
        position: 'fixed',
        left: `${left}px`,
        top: `${top}px`,
        // Without its scroll bar.
        width: `${area.clientWidth + borders}px`,
        boxSizing: 'border-box',
        borderStyle: 'solid',
        borderColor: 'transparent',
        whiteSpace: 'pre-wrap',
        visibility: 'hidden',
        pointerEvents: 'none',
      });
      if (text.data !== area.value) text.data = area.value;
      return spans.map(({ start, end }) => {
        const range = document.createRange();
        range.setStart(text, Math.min(start, text.length));
        range.setEnd(text, Math.min(end, text.length));
        return range;
      });
    },
  };
}
