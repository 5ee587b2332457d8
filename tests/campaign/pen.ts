import type { Session } from './attempt.ts';
import type { Tab } from './driver.ts';
import { leavePalette, pressTrigger, readTitles, searchFor, takeFirst } from './palette.ts';
import type { Random } from './random.ts';
import { repliesFor, type SavedReply } from './replies.ts';

/** What a person writes with. */
export type Pen = {
  /** A word that is used once in the session. */
  word(): string;
  /**
   * Writes with `type`, which puts words into a box and leaves the caret behind them; in a share
   * of the cases goes on with a saved reply. Resolves with the text that must then be in the box.
   */
  write(type: (words: string) => Promise<void>): Promise<string>;
};

type Help = 'none' | 'reply' | 'escape';

/** Milliseconds until a box with the caret has its button: the page must be calm first. */
const BUTTON = 3000;
/** Where the guard may not know the box any more. */
const BUTTON_PERHAPS = 1200;

/** The pen for one draft. All choices are drawn first: what a slow machine shows late changes none of them. */
export function createPen(session: Session, tab: Tab, where: string, random: Random): Pen {
  const { driver, guarded, model, offers, steps, word } = session;
  const { page } = tab;

  return {
    word,
    async write(type) {
      const help = random.weighted<Help>([
        [5, 'none'],
        [4, 'reply'],
        [1, 'escape'],
      ]);
      const own = repliesFor(model.clientOf(tab.name)?.id ?? null);
      const wanted = random.pick(own);
      const goesOn = random.chance(0.5);
      const words = word();
      await type(words);
      if (help === 'none') return words;
      await page.keyboard.type(' ');
      const inserted = await fromPalette(help, own, wanted);
      if (inserted === null) return `${words} ${await typeOn('')}`;
      const { before, after } = inserted;
      return `${words} ${before}${goesOn ? await typeOn(' ') : ''}${after}`;
    },
  };

  /** Types another word where the caret is. */
  async function typeOn(space: string): Promise<string> {
    const words = `${space}${word()}`;
    await page.keyboard.type(words);
    return words;
  }

  /** Opens the palette, and puts the wanted reply in; null where none went in. */
  async function fromPalette(
    help: Exclude<Help, 'none'>,
    own: readonly SavedReply[],
    wanted: SavedReply,
  ): Promise<SavedReply | null> {
    const mustHaveButton = driver.showsDrafts(tab);
    if (!(await pressTrigger(page, mustHaveButton ? BUTTON : BUTTON_PERHAPS))) {
      steps.push('  no button for replies: typed');
      if (mustHaveButton) note([], [], 'the box has no button');
      return null;
    }
    const listed = (await readTitles(page)) ?? [];
    if (help === 'escape') {
      await leavePalette(page);
      steps.push('  Escape in the palette');
      note(listed, [], null);
      return null;
    }
    const found = await searchFor(page, wanted.title);
    const trouble =
      found[0] === wanted.title
        ? await takeFirst(guarded, page, wanted)
        : `"${wanted.title}" is not found first, but ${found[0] ?? 'nothing'}`;
    note(listed, found, trouble);
    steps.push(`  ${trouble ?? `a reply goes in: ${wanted.title}`}`);
    if (trouble === null) return wanted;
    await leavePalette(page);
    return null;

    function note(
      listedTitles: readonly string[],
      foundTitles: readonly string[],
      what: string | null,
    ): void {
      offers.push({
        where,
        listed: listedTitles,
        found: foundTitles,
        expected: own.map(({ title }) => title),
        trouble: what,
        isInserted: help === 'reply' && what === null,
      });
    }
  }
}
