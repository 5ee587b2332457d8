/** Ids, inside the shadow root, of what names and describes the open dialog. */
export const TITLE_ID = 'bon-compte-title';
export const DESCRIPTION_ID = 'bon-compte-description';
