/** What tells two abbreviations apart: neither capitals nor the two ways of writing an accent. */
export function abbreviationKey(abbreviation: string): string {
  return abbreviation.normalize('NFC').toLowerCase();
}
