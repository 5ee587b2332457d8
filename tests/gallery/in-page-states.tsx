import type { VNode } from 'preact';
import { CarriedCard, type CarriedStage } from '../../components/in-page/carried-card.tsx';
import { Chip } from '../../components/in-page/chip.tsx';
import { ChipMenu } from '../../components/in-page/chip-menu.tsx';
import { NoticeCard } from '../../components/in-page/notice-card.tsx';
import { QuestionDialog } from '../../components/in-page/question-dialog.tsx';
import { VoiceCardDialog } from '../../components/in-page/voice-card.tsx';
import type { CarriedDraft } from '../../utils/core/carried-draft.ts';
import type { ChipState, Language, Question } from '../../utils/core/question.ts';
import type { GuideError } from '../../utils/core/verdict.ts';
import type { VoiceCard } from '../../utils/core/voice-card.ts';
import {
  account,
  atelier,
  atelierElsewhere,
  atelierOnX,
  attempt,
  boulangerieOnInstagram,
  camilleOnX,
  carriedDraft,
  client,
  epicerie,
  everyClient,
  HOSTILE_NAME,
  known,
  maison,
  ordinaryClients,
  personal,
  question,
  staleEvidence,
  unclear,
  voiceCard,
} from './samples.ts';

/** One thing to look at. `press` names buttons, by their text in either language, pressed before looking. */
export type GalleryState = {
  id: string;
  surface: 'in-page' | 'popup' | 'options' | 'first-run';
  render: (language: Language) => VNode;
  press?: RegExp;
};

function ignore() {}

function dialog(id: string, make: (language: Language) => Question, press?: RegExp): GalleryState {
  const render = (language: Language) => (
    <QuestionDialog question={make(language)} report="Bon Compte" onAnswer={ignore} onCopy={ignore} />
  );
  const state: GalleryState = { id, surface: 'in-page', render };
  return press === undefined ? state : { ...state, press };
}

function wrongClient(language: Language) {
  const verdict = { kind: 'wrong-client', client: atelier, owner: personal(language) } as const;
  return question(language, verdict, known(camilleOnX));
}

const hostileAccount = account('instagram', '666', { handle: HOSTILE_NAME, name: HOSTILE_NAME });
const hostileClient = client('hostile', HOSTILE_NAME, '👩‍🚀👩‍🚀👩‍🚀', '#ffff00', [hostileAccount]);

const dialogs: GalleryState[] = [
  dialog('stop-wrong-client', wrongClient),
  dialog('stop-wrong-client-reply-media', (language) => ({
    ...wrongClient(language),
    attempt: attempt(language, { kind: 'reply', hasMedia: true }),
  })),
  dialog('stop-wrong-client-repost', (language) => ({
    ...wrongClient(language),
    attempt: attempt(language, { kind: 'repost', text: '' }),
  })),
  dialog('stop-wrong-client-long', (language) => ({
    ...wrongClient(language),
    attempt: attempt(language, { text: 'Un paragraphe de plus, et un autre encore.\n\n'.repeat(80) }),
  })),
  dialog('stop-wrong-client-hostile', (language) =>
    question(
      language,
      { kind: 'wrong-client', client: atelier, owner: hostileClient },
      known(hostileAccount),
      {
        attempt: attempt(language, { network: 'instagram', text: HOSTILE_NAME }),
      },
    ),
  ),
  dialog('stop-unlisted', (language) =>
    question(language, { kind: 'unlisted-account', client: atelier }, known(atelierElsewhere)),
  ),
  dialog(
    'stop-unlisted-new',
    (language) => question(language, { kind: 'unlisted-account', client: atelier }, known(atelierElsewhere)),
    /^Nouveau client|^New client/,
  ),
  dialog('stop-unlisted-unsaved', (language) =>
    question(language, { kind: 'unlisted-account', client: atelier }, known(atelierElsewhere), {
      isUnsaved: true,
    }),
  ),
  dialog('light-intent-unsaved', (language) =>
    question(language, { kind: 'no-intent', owner: atelier }, known(atelierOnX), { isUnsaved: true }),
  ),
  dialog('stop-unlisted-no-personal', (language) =>
    question(language, { kind: 'unlisted-account', client: atelier }, known(camilleOnX), {
      clients: ordinaryClients,
    }),
  ),
  dialog('stop-conflict', (language) =>
    question(
      language,
      { kind: 'unsure', cause: 'conflict', client: atelier },
      unclear('x', 'conflict', 'stale-document', staleEvidence),
      { sessionChangedAgo: 12 },
    ),
  ),
  dialog('stop-conflict-media', (language) =>
    question(
      language,
      { kind: 'unsure', cause: 'conflict', client: null },
      unclear('x', 'conflict', 'request-disagrees', [
        ...staleEvidence,
        { source: 'request.x-act-as-user-id', says: 'acting', id: '42' },
      ]),
      { attempt: attempt(language, { hasMedia: true }) },
    ),
  ),
  dialog('stop-conflict-session-ended', (language) =>
    question(
      language,
      { kind: 'unsure', cause: 'conflict', client: atelier },
      unclear('x', 'conflict', 'session-ended', staleEvidence.slice(1)),
    ),
  ),
  dialog('stop-destinations', (language) =>
    question(
      language,
      { kind: 'unsure', cause: 'conflict', client: epicerie },
      {
        ...known(epicerie.accounts[0] ?? atelierOnX),
        destinations: [...epicerie.accounts, boulangerieOnInstagram],
      },
    ),
  ),
  dialog('stop-blind', (language) =>
    question(
      language,
      { kind: 'unsure', cause: 'blind', client: atelier },
      unclear('facebook', 'unknown', 'no-second-source'),
      { attempt: attempt(language, { network: 'facebook', kind: 'comment' }) },
    ),
  ),
  dialog('stop-signed-out', (language) =>
    question(
      language,
      { kind: 'unsure', cause: 'signed-out', client: null },
      unclear('instagram', 'signed-out', 'signed-out'),
      { attempt: attempt(language, { network: 'instagram', kind: 'message', text: '', hasMedia: true }) },
    ),
  ),
  dialog('light-intent', (language) =>
    question(language, { kind: 'no-intent', owner: atelier }, known(atelierOnX)),
  ),
  dialog('light-intent-personal', (language) =>
    question(language, { kind: 'no-intent', owner: personal(language) }, known(camilleOnX)),
  ),
  dialog(
    'light-intent-another',
    (language) => question(language, { kind: 'no-intent', owner: maison }, known(atelierOnX)),
    /^Un autre|^Another/,
  ),
  dialog('light-whose', (language) =>
    question(language, { kind: 'no-intent', owner: null }, known(boulangerieOnInstagram)),
  ),
  dialog(
    'light-whose-new',
    (language) => question(language, { kind: 'no-intent', owner: null }, known(boulangerieOnInstagram)),
    /^Nouveau client|^New client/,
  ),
  dialog('light-whose-hostile', (language) =>
    question(language, { kind: 'no-intent', owner: null }, known(hostileAccount), {
      clients: [atelier, hostileClient],
    }),
  ),
  dialog('light-concern', (language) =>
    question(
      language,
      {
        kind: 'concern',
        client: atelier,
        concerns: [
          { kind: 'always-confirm' },
          { kind: 'foreign-words', words: '@epicerie_marche', client: epicerie, from: 'name' },
        ],
      },
      known(atelierOnX),
    ),
  ),
  dialog('light-freeze', (language) =>
    question(
      language,
      { kind: 'concern', client: atelier, concerns: [{ kind: 'freeze', freeze: 'approved' }] },
      known(atelierOnX),
    ),
  ),
  dialog('light-guide', (language) =>
    question(
      language,
      { kind: 'concern', client: atelier, concerns: [{ kind: 'guide-errors', errors: GUIDE_ERRORS }] },
      known(atelierOnX),
    ),
  ),
];

/** One more than are named. */
const GUIDE_ERRORS: GuideError[] = [
  {
    words: 'gratos',
    message: {
      fr: 'Le guide préfère « gratuit » à « gratos ».',
      en: 'The guide prefers “free” to “gratos”.',
    },
  },
  { words: null, message: { fr: 'La publicité se dit\u00a0: #pub.', en: 'Advertising is said: #ad.' } },
  {
    words: '418 555-0199',
    message: { fr: 'Un numéro de téléphone se donne en privé.', en: 'A phone number is given in private.' },
  },
  {
    words: 'marie@exemple.ca',
    message: { fr: 'Une adresse courriel se donne en privé.', en: 'An e-mail address is given in private.' },
  },
  { words: HOSTILE_NAME, message: { fr: 'Le guide écarte ce nom.', en: 'The guide rules out this name.' } },
];

function chipState(language: Language, mark: ChipState['mark'], changes: Partial<ChipState>): ChipState {
  return {
    client: atelier,
    sighting: known(atelierOnX),
    mark,
    clients: everyClient(language),
    language,
    ...changes,
  };
}

function chips(language: Language): ChipState[] {
  const blank = unclear('x', 'unknown', 'no-second-source');
  return [
    chipState(language, 'right', {}),
    chipState(language, 'right', { client: { ...atelier, freeze: 'nothing' } }),
    chipState(language, 'right', { client: epicerie, sighting: known(epicerie.accounts[0] ?? atelierOnX) }),
    chipState(language, 'wrong', { sighting: known(camilleOnX) }),
    chipState(language, 'wrong', { client: hostileClient, sighting: known(camilleOnX) }),
    chipState(language, 'wrong', { sighting: known(hostileAccount) }),
    chipState(language, 'blind', { sighting: blank }),
    chipState(language, 'conflict', { sighting: blank }),
    chipState(language, 'signed-out', { sighting: blank }),
    chipState(language, 'reload', { sighting: blank }),
    chipState(language, 'no-intent', { client: null }),
    chipState(language, 'unlisted', { sighting: known(atelierElsewhere) }),
  ];
}

function Chips({ language }: { language: Language }) {
  return (
    <div class="shelf">
      {chips(language).map((state) => (
        <Chip
          key={`${state.mark} ${state.client?.id} ${state.sighting.account?.id}`}
          state={state}
          isOpen={false}
          onOpenMenu={ignore}
          onReload={ignore}
        />
      ))}
    </div>
  );
}

function carried(
  id: string,
  stage: CarriedStage,
  changes: Partial<CarriedDraft>,
  owner = atelier,
): GalleryState {
  return {
    id,
    surface: 'in-page',
    render: (language) => (
      <CarriedCard
        draft={carriedDraft(language, changes)}
        client={owner}
        stage={stage}
        language={language}
        onPutIn={ignore}
        onDecline={ignore}
        onCopy={ignore}
      />
    ),
  };
}

const carriedCards: GalleryState[] = [
  carried('carried', 'offered', {}),
  carried('carried-media', 'offered', { kind: 'comment', network: 'facebook', hasMedia: true }),
  carried('carried-refused', 'refused', {}),
  carried('carried-hostile', 'offered', { text: HOSTILE_NAME }, hostileClient),
];

function voice(id: string, card: VoiceCard | null, owner = atelier): GalleryState {
  return {
    id,
    surface: 'in-page',
    render: (language) => (
      <VoiceCardDialog client={owner} card={card} language={language} onCopy={ignore} onClose={ignore} />
    ),
  };
}

const voiceCards: GalleryState[] = [
  voice('voice-card', voiceCard),
  voice('voice-card-address', {
    address: [
      { readers: 'vous', speaker: 'on' },
      { readers: 'tu', networks: ['instagram'], kinds: ['story', 'story-reply', 'comment'] },
    ],
    do: [],
    dont: [],
    urgent: null,
    link: null,
  }),
  voice(
    'voice-card-long',
    {
      ...voiceCard,
      do: [HOSTILE_NAME.slice(0, 200), 'M'.repeat(200), 'Une phrase qui va loin. '.repeat(8).trim()],
      dont: ['\u05d0\u05d1\u05d2 \u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301', '?'],
      urgent: {
        text: `Marie, 418 555-0100, ${'m'.repeat(150)}@exemple.ca`,
        copies: ['418 555-0100', `${'m'.repeat(150)}@exemple.ca`],
      },
    },
    hostileClient,
  ),
  voice('voice-card-unreadable', null),
];

export const inPageStates: GalleryState[] = [
  ...dialogs,
  ...carriedCards,
  ...voiceCards,
  { id: 'chips', surface: 'in-page', render: (language) => <Chips language={language} /> },
  {
    id: 'chip-menu',
    surface: 'in-page',
    render: (language) => (
      <ChipMenu
        state={chipState(language, 'right', {
          client: { ...atelier, hasVoiceCard: true },
          clients: [...everyClient(language), hostileClient],
        })}
        onChoose={ignore}
        onVoiceCard={ignore}
        onWhose={ignore}
        onMoveAside={ignore}
        onHide={ignore}
      />
    ),
  },
  {
    id: 'chip-menu-unlisted',
    surface: 'in-page',
    render: (language) => (
      <ChipMenu
        state={chipState(language, 'unlisted', { sighting: known(atelierElsewhere) })}
        onChoose={ignore}
        onVoiceCard={ignore}
        onWhose={ignore}
        onMoveAside={ignore}
        onHide={ignore}
      />
    ),
  },
  {
    id: 'notice',
    surface: 'in-page',
    render: (language) => (
      <NoticeCard
        notice={{
          ...attempt(language, { kind: 'reply' }),
          id: '1',
          account: camilleOnX,
          clientId: atelier.id,
          link: 'https://x.com/camille_dube',
        }}
        clients={everyClient(language)}
        language={language}
        onCopy={ignore}
        onDismiss={ignore}
      />
    ),
  },
  {
    id: 'notice-unseen',
    surface: 'in-page',
    render: (language) => (
      <NoticeCard
        notice={{
          ...attempt(language, { network: 'facebook', kind: 'like', text: '' }),
          id: '1',
          account: null,
          clientId: null,
          link: null,
        }}
        clients={everyClient(language)}
        language={language}
        onCopy={ignore}
        onDismiss={ignore}
      />
    ),
  },
];
