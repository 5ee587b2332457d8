/** Words of ours without line breaks inside guillemets or before a colon, a semicolon and the like. */
export function withFrenchSpaces(text: string): string {
  return text.replace(/« | »| (?=[:;!?])/g, (found) => found.replace(' ', '\u00a0'));
}
