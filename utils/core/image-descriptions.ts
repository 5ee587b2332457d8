/** What a composer tells of the images attached to a draft: how they are described, never with which words. */
export type ImageDescriptions = {
  /** One or more. */
  images: number;
  /** Without a description. */
  undescribed: number;
  /** Characters of the longest description. */
  longest: number;
};
