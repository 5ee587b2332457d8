// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StopDialog } from '../../../components/in-page/stop-dialog.tsx';
import type { Answer, Question } from '../../../utils/core/question.ts';
import {
  account,
  atelier,
  atelierElsewhere,
  attempt,
  boulangerieOnInstagram,
  camilleOnX,
  client,
  epicerie,
  HOSTILE_NAME,
  known,
  ordinaryClients,
  personal,
  question,
  staleEvidence,
  unclear,
} from '../../gallery/samples.ts';
import { button, buttons, choice, initialFocus, press, show, type, words } from '../render.tsx';

const REPORT = 'Bon Compte\nnetwork: facebook';
const onAnswer = vi.fn<(answer: Answer, event: Event) => void>();
const onCopy = vi.fn<(text: string, event: Event) => Promise<void>>();

beforeEach(() => {
  vi.resetAllMocks();
});

function stop(asked: Question): HTMLElement {
  return show(<StopDialog question={asked} report={REPORT} onAnswer={onAnswer} onCopy={onCopy} />);
}

function answers(): Answer[] {
  return onAnswer.mock.calls.map(([answer]) => answer);
}

describe('another client', () => {
  const asked = question(
    'en',
    { kind: 'wrong-client', client: atelier, owner: personal('en') },
    known(camilleOnX),
  );

  it('names both sides, and answers the fear first', () => {
    const text = words(stop(asked));
    expect(text).toContain('Not the right account');
    expect(text).toContain('Nothing was posted. Your draft is still there.');
    expect(text).toContain('You arePersonal@camille_dube');
    expect(text).toContain('This tab is forAtelier Boréal@atelier_boreal');
    expect(text).toContain('Your post on X');
    expect(text).toContain(asked.attempt.text);
  });

  it('speaks French', () => {
    const owner = personal('fr');
    const french = question('fr', { kind: 'wrong-client', client: atelier, owner }, known(camilleOnX));
    expect(buttons(stop(french))).toEqual([
      '',
      'Annuler',
      'Garder mon texte pour @atelier_boreal',
      'Cet onglet passe à Personnel',
      'Publier cette fois avec @camille_dube',
    ]);
  });

  it('has the focus on Cancel and says each answer', async () => {
    const place = stop(asked);
    expect(initialFocus(place)).toBe('Cancel');
    await press(button(place, 'Cancel'));
    await press(button(place, 'This tab is now for Personal'));
    await press(button(place, 'Post as @camille_dube this once'));
    expect(answers()).toEqual([{ do: 'cancel' }, { do: 'this-tab', clientId: 'personal' }, { do: 'once' }]);
  });

  it('takes the text along to the client’s account', async () => {
    const place = stop(asked);
    await press(button(place, 'Keep my text for @atelier_boreal'));
    expect(answers()).toEqual([{ do: 'carry', clientId: 'atelier' }]);
  });

  it('names the client where several of its accounts would do', () => {
    const several = client('two', 'Atelier Boréal', 'AB', '#6f3cc3', [
      ...atelier.accounts,
      account('x', '2', { handle: 'atelier_deux' }),
    ]);
    const verdict = { kind: 'wrong-client', client: several, owner: personal('en') } as const;
    expect(buttons(stop(question('en', verdict, known(camilleOnX))))).toContain(
      'Keep my text for Atelier Boréal',
    );
  });

  it('carries nothing where there is no text, or no account to carry it to', () => {
    const noText = { ...asked, attempt: attempt('en', { kind: 'repost', text: '' }) };
    expect(buttons(stop(noText)).join()).not.toContain('Keep my text');
    const verdict = { kind: 'wrong-client', client: epicerie, owner: personal('en') } as const;
    expect(buttons(stop(question('en', verdict, known(camilleOnX)))).join()).not.toContain('Keep my text');
  });

  it('gives the event of the gesture, so that a forged one can be told', async () => {
    const place = stop(asked);
    await press(button(place, 'Post as @camille_dube this once'));
    const event = onAnswer.mock.calls[0]?.[1];
    expect(event?.type).toBe('click');
    expect(event?.isTrusted).toBe(false);
  });

  it('answers nothing by itself', () => {
    stop(asked);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('copies the whole draft, and says when it must be done by hand', async () => {
    const long = { ...asked, attempt: attempt('en', { text: 'a'.repeat(5000) }) };
    const place = stop(long);
    const copy = place.querySelector<HTMLButtonElement>('[aria-label="Copy the text"]');
    if (copy === null) throw new Error('no copy button');
    onCopy.mockResolvedValueOnce();
    await press(copy);
    expect(onCopy.mock.calls[0]?.[0]).toBe(long.attempt.text);
    expect(words(place)).toContain('Copied');
    onCopy.mockRejectedValueOnce(new Error('refused'));
    await press(copy);
    expect(words(place)).toContain('Select the text to copy it.');
  });

  it.each([
    ['reply', 'Nothing was posted.', 'Your reply on X', 'Reply as @camille_dube this once'],
    ['comment', 'Nothing was posted.', 'Your comment on X', 'Comment as @camille_dube this once'],
    ['message', 'Nothing was sent.', 'Your message on X', 'Send as @camille_dube this once'],
    ['story-reply', 'Nothing was sent.', 'Your reply to a story on X', 'Reply as @camille_dube this once'],
    ['repost', 'Nothing was reposted.', 'Your repost on X', 'Repost as @camille_dube this once'],
    ['like', 'Nothing was liked.', 'Your like on X', 'Like as @camille_dube this once'],
    ['follow', 'Nobody was followed.', 'Your follow on X', 'Follow as @camille_dube this once'],
  ] as const)('speaks of a %s', (kind, fear, yours, once) => {
    const place = stop({ ...asked, attempt: attempt('en', { kind }) });
    expect(words(place)).toContain(fear);
    expect(words(place)).toContain(yours);
    expect(buttons(place)).toContain(once);
  });

  it('promises no draft where there is none, and says that photos cannot be kept', () => {
    const repost = words(stop({ ...asked, attempt: attempt('en', { kind: 'repost', text: '' }) }));
    expect(repost).not.toContain('draft');
    const photo = words(stop({ ...asked, attempt: attempt('en', { hasMedia: true }) }));
    expect(photo).toContain('photos and videos must be added again');
    expect(words(stop(asked))).not.toContain('photos and videos');
  });

  it('keeps hostile names plain text', () => {
    const hostile = account('instagram', '666', { handle: HOSTILE_NAME });
    const owner = client('hostile', HOSTILE_NAME, '<b>', 'red;background:url(x)', [hostile]);
    const place = stop(question('en', { kind: 'wrong-client', client: atelier, owner }, known(hostile)));
    expect(place.querySelector('img, b')).toBeNull();
    expect(place.innerHTML).not.toContain('url(');
    for (const name of place.querySelectorAll('.name')) {
      expect(name.localName).toBe('bdi');
      expect([...(name.textContent ?? '')].length).toBeLessThanOrEqual(80);
      expect(name.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('an account in no list', () => {
  const asked = question('en', { kind: 'unlisted-account', client: atelier }, known(atelierElsewhere));

  it('asks whose it is, with the tab’s client chosen and the focus on Cancel', async () => {
    const place = stop(asked);
    expect(words(place)).toContain('Whose account is this?');
    expect(words(place)).toContain('Atelier Boréal MTLatelier_boreal_mtl on Instagram');
    expect(initialFocus(place)).toBe('Cancel');
    await press(button(place, 'Add to Atelier Boréal'));
    expect(answers()).toEqual([{ do: 'claim', clientId: 'atelier' }]);
  });

  it('adds to the chosen client, oneself included', async () => {
    const place = stop(asked);
    await press(choice(place, 'Personal'));
    await press(button(place, 'Add to Personal'));
    expect(answers()).toEqual([{ do: 'claim', clientId: 'personal' }]);
  });

  it('sets up a new client: name, color, done', async () => {
    const place = stop(asked);
    await press(choice(place, 'New client…'));
    const name = place.querySelector<HTMLInputElement>('input[type="text"]');
    if (name === null) throw new Error('no name field');
    expect(name.value).toBe('Atelier Boréal MTL');
    await type(name, '  Atelier Montréal ');
    await press(choice(place, 'Maison Commune'));
    await press(choice(place, 'New client…'));
    const blue = place.querySelector<HTMLInputElement>('input[aria-label="Blue"]');
    if (blue === null) throw new Error('no blue');
    await press(blue);
    await press(button(place, 'Add to Atelier Montréal'));
    expect(answers()).toEqual([
      { do: 'claim-new', client: { name: 'Atelier Montréal', colour: '#1d65c4', personal: false } },
    ]);
  });

  it('adds no client without a name', async () => {
    const place = stop(asked);
    await press(choice(place, 'New client…'));
    const name = place.querySelector<HTMLInputElement>('input[type="text"]');
    if (name === null) throw new Error('no name field');
    await type(name, '   ');
    expect(button(place, 'Add to …').disabled).toBe(true);
  });

  it('offers oneself once, and only while there is none', async () => {
    expect(words(stop(asked)).match(/Personal/g)).toHaveLength(1);
    const place = stop({ ...asked, clients: ordinaryClients });
    await press(choice(place, 'Personal'));
    await press(button(place, 'Add to Personal'));
    expect(answers()).toEqual([
      { do: 'claim-new', client: { name: 'Personal', colour: '#67656f', personal: true } },
    ]);
  });

  it('goes on without adding only when told so', async () => {
    const place = stop(asked);
    await press(button(place, 'Post as atelier_boreal_mtl this once, without adding it'));
    expect(answers()).toEqual([{ do: 'once' }]);
  });
});

describe('signals that disagree', () => {
  const asked = question(
    'en',
    { kind: 'unsure', cause: 'conflict', client: atelier },
    unclear('x', 'conflict', 'stale-document', staleEvidence),
    { sessionChangedAgo: 12 },
  );

  it('says which signals say what', () => {
    const text = words(stop(asked));
    expect(text).toContain('Two accounts at once');
    expect(text).toContain('The page saysAtelier Boréal@atelier_borealPage as loadedAccount menuPost box');
    expect(text).toContain('The browser saysPersonal@camille_dubeBrowser session changed 12 secs ago');
  });

  it('reloads first, cancels beside it, and names both accounts to go on', async () => {
    const place = stop(asked);
    expect(initialFocus(place)).toBe('Reload first');
    await press(button(place, 'Reload first'));
    await press(button(place, 'Cancel'));
    await press(button(place, 'Post this once, as @atelier_boreal or @camille_dube'));
    expect(answers()).toEqual([{ do: 'reload' }, { do: 'cancel' }, { do: 'once' }]);
  });

  it('says that nobody is signed in where the session is gone', () => {
    const sighting = unclear('x', 'conflict', 'session-ended', staleEvidence.slice(1));
    const text = words(stop({ ...asked, sighting }));
    expect(text).toContain('The signs disagree');
    expect(text).toContain('The browser saysNobodySigned out');
  });

  it('lists the destinations, and marks the one that is not the client’s', () => {
    const [page] = epicerie.accounts;
    if (page === undefined) throw new Error('no page');
    const sighting = { ...known(page), destinations: [...epicerie.accounts, boulangerieOnInstagram] };
    const place = stop(question('en', { kind: 'unsure', cause: 'conflict', client: epicerie }, sighting));
    const destinations = [...place.querySelectorAll('.destinations li')].map(words);
    expect(destinations).toEqual(
      [
        'Épicerie du Marché on Facebook',
        'epicerie.dumarche on Instagram',
        'boulangerie.sud on Instagramnobody’s yet',
      ].map((text) => expect.stringContaining(text)),
    );
    expect(initialFocus(place)).toBe('Cancel');
    expect(buttons(place)).not.toContain('Reload first');
  });
});

describe('blind', () => {
  it('says so, and offers to report while it stays open', async () => {
    const place = stop(
      question(
        'en',
        { kind: 'unsure', cause: 'blind', client: atelier },
        unclear('facebook', 'unknown', 'no-second-source'),
      ),
    );
    expect(words(place)).toContain('Bon Compte cannot see who you are here');
    expect(words(place)).toContain('This tab is forAtelier Boréal');
    expect(initialFocus(place)).toBe('Cancel');
    await press(button(place, 'Copy a report'));
    expect(onCopy.mock.calls[0]?.[0]).toBe(REPORT);
    expect(words(place)).toContain('Paste it into a message to whoever looks after Bon Compte');
    await press(button(place, 'Post this once, as an account we can’t see'));
    expect(answers()).toEqual([{ do: 'once' }]);
  });

  it('says that nobody seems signed in, and which destination is unreadable', () => {
    const signedOut = question(
      'fr',
      { kind: 'unsure', cause: 'signed-out', client: null },
      unclear('instagram', 'signed-out', 'signed-out'),
    );
    expect(words(stop(signedOut))).toContain('Rien n’est parti. Personne ne semble avoir ouvert de session.');
    const unreadable = question(
      'en',
      { kind: 'unsure', cause: 'blind', client: null },
      unclear('facebook', 'unknown', 'unreadable-destination'),
    );
    expect(words(stop(unreadable))).toContain('One of the destinations cannot be read.');
  });
});

it('shows nothing for the verdicts of the light question', () => {
  const place = stop(question('en', { kind: 'no-intent', owner: atelier }, known(camilleOnX)));
  expect(place.innerHTML).toBe('');
});
