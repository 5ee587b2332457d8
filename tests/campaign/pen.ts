import type { Session } from './attempt.ts';
import { answerCard, type CarryChoice, isIn, readCard } from './carried.ts';
import type { Reading, Tab } from './driver.ts';
import { leavePalette, pressTrigger, readTitles, searchFor, takeFirst } from './palette.ts';
import type { Random } from './random.ts';
import type { CarryRecord } from './record.ts';
import { repliesFor, type SavedReply } from './replies.ts';

/** What a person writes with. */
export type Pen = {
  /** The looks for the offer to put a carried draft in, up to now. */
  looks(): readonly CarryLook[];
  /** A word that is used once in the session. */
  word(): string;
  /**
   * Writes with `type`, which puts words into a box and leaves the caret behind them; in a share
   * of the cases goes on with a saved reply. Resolves with the text that must then be in the box.
   */
  write(type: (words: string) => Promise<void>): Promise<string>;
};

/** One look for the offer of a carried draft. */
export type CarryLook = Pick<CarryRecord, 'offered' | 'trouble' | 'isPutIn'> & {
  /** Who acted, as far as the tab tells, when it was looked for. */
  reading: Reading;
};

type Help = 'none' | 'reply' | 'escape';

/** Milliseconds until a box with the caret has its button: the page must be calm first. */
const BUTTON = 3000;
/** Where the guard may not know the box any more. */
const BUTTON_PERHAPS = 1200;
/** Until a carried draft is offered at a box that has the caret. */
const CARD = 2500;

/** The pen for one draft. All choices are drawn first: what a slow machine shows late changes none of them. */
export function createPen(session: Session, tab: Tab, where: string, random: Random): Pen {
  const { driver, guarded, model, offers, steps, word } = session;
  const { page } = tab;
  const looks: CarryLook[] = [];

  return {
    looks: () => looks,
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
      const choice = random.weighted<CarryChoice>([
        [7, 'put-in'],
        [1, 'decline'],
        [1, 'ignore'],
      ]);
      const carried = await fromCard(type, choice);
      if (carried !== null) return `${carried}${goesOn ? await typeOn(' ') : ''}`;
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

  /** Looks for the offer of a carried draft at the box, still empty; the text that was put in, or null. */
  async function fromCard(type: (words: string) => Promise<void>, choice: CarryChoice) {
    if (session.carried.length === 0) return null;
    await type('');
    const offered = await readCard(page, CARD);
    const reading = driver.reading(tab);
    if (offered === null) {
      looks.push({ offered, trouble: null, isPutIn: false, reading });
      return null;
    }
    const clientId = model.clients().find(({ name }) => name === offered)?.id;
    const { gone, trouble } = await answerCard(guarded, page, clientId, choice);
    if (gone !== null) session.carried = session.carried.filter(({ texts }) => !isIn(gone, texts));
    const isPutIn = choice === 'put-in' && gone !== null;
    looks.push({ offered, trouble, isPutIn, reading });
    steps.push(`  a carried text for ${offered} is offered: ${trouble ?? choice}`);
    return isPutIn ? gone : null;
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
