/** The browser's `DOMParser`, or one like it. */
export type MarkupParser = Pick<DOMParser, 'parseFromString'>;
