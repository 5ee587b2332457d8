/** What is written in the place of a blank, as opposed to the template's own words. */
export class FilledIn {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** LiquidJS writes whatever it is given as text where it captures. */
  toString(): string {
    return this.text;
  }
}
