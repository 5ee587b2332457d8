/** Whether an element's text is light, as sites have it in the dark: their theme is not the browser's. */
export function isDarkBehind(element: HTMLElement): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  // Weights of perceived brightness (ITU-R BT.601).
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
}
