import { pause, untilHeard } from '../e2e/harness/dialog.ts';
import type { Session } from './attempt.ts';
import type { Tab } from './driver.ts';
import { keyAnswer, press, pressAnswer, type SeenQuestion } from './questions.ts';
import type { Random, Weighted } from './random.ts';
import type { AnswerName } from './record.ts';
import type { Situation } from './situation.ts';

/** An answer as it was given; `named` are the accounts that a "this once" named. */
export type Given = { answer: AnswerName; named: readonly string[] };

/** Answers a question as some person would, and tells the model what that person said. */
export async function answerQuestion(
  session: Session,
  tab: Tab,
  question: SeenQuestion,
  shown: Situation,
  random: Random,
): Promise<Given> {
  const { driver, model, guarded } = session;
  const { page } = tab;
  const answer = random.weighted(choicesFor(question, shown));
  const given: Given = { answer, named: [] };
  switch (answer) {
    case 'escape':
      await keyAnswer(page, 'Escape');
      return given;
    case 'cancel':
      await pressAnswer(page, 'Cancel');
      return given;
    case 'reload':
      await driver.reload(tab, () => pressAnswer(page, 'Reload first'));
      return given;
    case 'once': {
      const words = buttonOf(question, 'this once');
      await pressAnswer(page, words);
      // Where signals disagree, each account they name may be the one.
      return { answer, named: shown === 'conflict' ? [] : driver.accountsIn(words) };
    }
    case 'carry':
      await pressAnswer(page, 'Keep my text for');
      return given;
    case 'this-tab': {
      const words = buttonOf(question, 'This tab is now for');
      await pressAnswer(page, words);
      await say(session, tab, clientNamedIn(session, words));
      return given;
    }
    case 'yes':
    case 'yes-by-enter':
    case 'everywhere': {
      const words = buttonOf(question, 'Yes, this tab is for');
      if (answer === 'yes-by-enter') await keyAnswer(page, 'Enter');
      else await pressAnswer(page, answer === 'yes' ? words : 'Everywhere for now');
      await say(session, tab, clientNamedIn(session, words), answer === 'everywhere');
      return given;
    }
    case 'another': {
      const client = random.pick(model.clients());
      await pressAnswer(page, 'Another…');
      await press(page, 'dialog[open] .grid button', client.name);
      await say(session, tab, client.id);
      return given;
    }
    case 'claim': {
      const client = random.pick(model.clients());
      const words = shown === 'unlisted' ? buttonOf(question, 'this once') : question.title;
      const [account] = driver.accountsIn(words);
      if (account === undefined) throw new Error(`Whose account? "${words}"`);
      if (shown === 'unlisted') {
        await untilHeard(tab.page);
        await press(page, 'dialog[open] label', client.name);
        await press(page, 'dialog[open] button', `Add to ${client.name}`);
      } else {
        await pressAnswer(page, client.name);
      }
      model.claim(account, client.id);
      await until(async () => {
        const { clients } = await guarded.storedWorkspace();
        return clients.find(({ id }) => id === client.id)?.accounts.some(({ handle }) => handle === account);
      });
      return given;
    }
    case 'claim-new': {
      await untilHeard(tab.page);
      await press(page, shown === 'unlisted' ? 'dialog[open] label' : 'dialog[open] button', 'New client…');
      await press(page, 'dialog[open] button', 'Add to');
      await learnNewClient();
      return given;
    }
  }

  /** The client that was set up on the spot, as the extension stored it. */
  async function learnNewClient(): Promise<void> {
    const known = model.clients().map(({ id }) => id);
    const added = async () =>
      (await guarded.storedWorkspace()).clients.find(({ id }) => !known.includes(id)) ?? null;
    await until(async () => (await added()) !== null);
    const client = await added();
    const [stored] = client?.accounts ?? [];
    const account = stored === undefined ? null : driver.nameOf(stored);
    if (client === null || account === null) throw new Error('A new client was set up, and nobody stored it');
    model.addClient({
      id: client.id,
      name: client.name,
      personal: client.personal,
      careful: false,
      accounts: [],
    });
    model.claim(account, client.id);
  }
}

/** What an Enter means that the open question heard: its focused button was pressed. */
export async function enterWasHeard(
  session: Session,
  tab: Tab,
  question: SeenQuestion,
  shown: Situation,
): Promise<Given> {
  if (shown === 'conflict') {
    await session.driver.reload(tab);
    return { answer: 'reload', named: [] };
  }
  if (!question.title.startsWith('Is this tab for')) return { answer: 'cancel', named: [] };
  await say(session, tab, clientNamedIn(session, buttonOf(question, 'Yes, this tab is for')));
  return { answer: 'yes-by-enter', named: [] };
}

/** The person said whom a tab is for. */
async function say(session: Session, tab: Tab, clientId: string, everywhere = false): Promise<void> {
  session.model.say(tab.name, clientId, everywhere);
  await untilSaid(session, tab, clientId);
}

/** The client that a button names. @throws where the model knows none. */
function clientNamedIn({ model }: Session, words: string): string {
  const client = model
    .clients()
    .toSorted((a, b) => b.name.length - a.name.length)
    .find(({ name }) => words.includes(name));
  if (client === undefined) throw new Error(`No client in "${words}"`);
  return client.id;
}

/** Waits until the extension knows whom a tab is for; the verdict on what it knows is the judge's. */
export function untilSaid({ guarded }: Session, tab: Tab, clientId: string): Promise<void> {
  return until(async () => (await guarded.session()).tabs[tab.id]?.intent?.clientId === clientId);
}

async function until(holds: () => Promise<boolean | undefined>): Promise<void> {
  const end = Date.now() + 2000;
  while (Date.now() < end && (await holds()) !== true) await pause(20);
}

function choicesFor({ title, buttons }: SeenQuestion, shown: Situation): Weighted<AnswerName>[] {
  switch (shown) {
    case 'wrong-client':
      return [
        [4, 'cancel'],
        [2, 'escape'],
        [3, 'once'],
        [3, 'this-tab'],
        [buttons.some((words) => words.startsWith('Keep my text for')) ? 4 : 0, 'carry'],
      ];
    case 'conflict':
      return [
        [3, 'cancel'],
        [2, 'escape'],
        [3, 'once'],
        [buttons.includes('Reload first') ? 3 : 0, 'reload'],
      ];
    case 'unlisted':
      return [
        [3, 'cancel'],
        [2, 'escape'],
        [2, 'once'],
        [3, 'claim'],
        [1, 'claim-new'],
      ];
    case 'concern':
      return [
        [2, 'cancel'],
        [1, 'escape'],
        [6, 'once'],
      ];
    case 'no-intent':
      if (title.startsWith('Whose')) {
        return [
          [2, 'cancel'],
          [2, 'escape'],
          [5, 'claim'],
          [1, 'claim-new'],
        ];
      }
      return [
        [2, 'cancel'],
        [1, 'escape'],
        [5, 'yes'],
        [4, 'yes-by-enter'],
        [2, 'another'],
        [buttons.includes('Everywhere for now') ? 4 : 0, 'everywhere'],
      ];
    default:
      return [
        [3, 'cancel'],
        [2, 'escape'],
        [3, 'once'],
      ];
  }
}

/** The words of the button that holds some words. @throws where there is none. */
function buttonOf({ title, buttons }: SeenQuestion, words: string): string {
  const found = buttons.find((button) => button.includes(words));
  if (found === undefined) throw new Error(`No button "${words}" in "${title}": ${buttons.join(' | ')}`);
  // The key that a button shows is no part of its words.
  return found.replace(/\s*⏎$/, '');
}
