import type {
  PageState,
  PopupActions,
  PopupModel,
  TextCheck,
  TextCheckActions,
} from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { ChipState, Language } from '../../utils/core/question.ts';
import { faultyFindings, faultyText, hostileFindings, hostileText } from './findings-samples.ts';
import type { GalleryState } from './in-page-states.tsx';
import { TONE } from './proofreader-states.tsx';
import {
  account,
  atelier,
  atelierElsewhere,
  atelierOnX,
  attempt,
  boulangerieOnInstagram,
  camilleOnX,
  client,
  everyClient,
  HOSTILE_NAME,
  known,
  personal,
  staleEvidence,
  unclear,
  voiceCard,
} from './samples.ts';

const NOW = new Date(2026, 10, 3, 15, 0).getTime();
const MINUTE = 60_000;

function ignore() {}

export const actions: PopupActions = {
  onChooseClient: ignore,
  onEverywhere: ignore,
  onFreeze: ignore,
  onClaim: ignore,
  onReload: ignore,
  onAllowAccess: ignore,
  onCopy: ignore,
  onPutBack: ignore,
  onDelete: ignore,
  onVoiceCard: async () => voiceCard,
  onReplies: ignore,
  onOptions: ignore,
};

export function guarded(language: Language, mark: ChipState['mark'], changes: Partial<ChipState>) {
  const chip: ChipState = {
    client: atelier,
    sighting: known(atelierOnX),
    mark,
    clients: everyClient(language),
    language,
    ...changes,
  };
  return { kind: 'guarded' as const, chip, report: 'Bon Compte\nnetwork: x', unannounced: 0 };
}

export function popupModel(language: Language, page: PageState, changes: Partial<PopupModel> = {}) {
  const model: PopupModel = {
    language,
    page,
    clients: everyClient(language),
    otherTabs: { epicerie: 2, maison: 1 },
    everywhere: null,
    texts: keptTexts(language),
    now: NOW,
    ...changes,
  };
  return model;
}

export const checkActions: TextCheckActions = {
  onOpen: ignore,
  onText: ignore,
  onIgnore: ignore,
  onAllow: async () => true,
  onSilence: async () => true,
};

/** Nothing is written yet, but for what is said. */
export function textCheck(changes: Partial<TextCheck> = {}): TextCheck {
  return {
    text: '',
    client: atelier,
    findings: [],
    state: 'no-draft',
    fault: null,
    stopped: [],
    tone: [],
    serverFault: null,
    readOnly: null,
    ...changes,
  };
}

function check(id: string, changes: Partial<TextCheck>): GalleryState {
  return {
    id: `popup-check-${id}`,
    surface: 'popup',
    press: /^Vérifier un texte|^Check a text/,
    render: (language) => (
      <Popup
        model={popupModel(language, guarded(language, 'right', {}))}
        check={textCheck(changes)}
        checkActions={checkActions}
        {...actions}
      />
    ),
  };
}

function keptTexts(language: Language): PopupModel['texts'] {
  const { text } = attempt(language);
  return [
    {
      id: 'a',
      at: NOW - 2 * MINUTE,
      network: 'x',
      kind: 'post',
      clientId: 'atelier',
      text,
      hasMedia: false,
      canPutBack: true,
    },
    {
      id: 'b',
      at: NOW - 125 * MINUTE,
      network: 'facebook',
      kind: 'reply',
      clientId: 'epicerie',
      text: 'Merci Sophie, les paniers de courges arrivent jeudi matin.',
      hasMedia: true,
      canPutBack: false,
    },
    {
      id: 'c',
      at: NOW - 300 * MINUTE,
      network: 'instagram',
      kind: 'message',
      clientId: null,
      text: HOSTILE_NAME,
      hasMedia: false,
      canPutBack: false,
    },
  ];
}

function popup(id: string, make: (language: Language) => PopupModel, press?: RegExp): GalleryState {
  const state: GalleryState = {
    id: `popup-${id}`,
    surface: 'popup',
    render: (language) => (
      <Popup model={make(language)} check={textCheck()} checkActions={checkActions} {...actions} />
    ),
  };
  return press === undefined ? state : { ...state, press };
}

const atelierWithCard = { ...atelier, hasVoiceCard: true } as const;
const hostileAccount = account('instagram', '666', { handle: HOSTILE_NAME, name: HOSTILE_NAME });
const hostileClient = client('hostile', HOSTILE_NAME, 'HH', '#ffff00', [hostileAccount]);

export const popupStates: GalleryState[] = [
  popup('right', (language) =>
    popupModel(language, guarded(language, 'right', {}), { everywhere: 'atelier' }),
  ),
  popup('frozen', (language) =>
    popupModel(language, guarded(language, 'right', { client: { ...atelier, freeze: 'approved' } })),
  ),
  popup(
    'freezing',
    (language) => popupModel(language, guarded(language, 'right', {})),
    /^(?:Mettre en pause|Freeze)/,
  ),
  popup(
    'voice-card',
    (language) => popupModel(language, guarded(language, 'right', { client: atelierWithCard })),
    /^Fiche de voix|^Voice card/,
  ),
  popup('right-voice-card', (language) =>
    popupModel(language, guarded(language, 'right', { client: atelierWithCard })),
  ),
  popup('right-unannounced', (language) =>
    popupModel(language, { ...guarded(language, 'right', {}), unannounced: 2 }),
  ),
  popup('right-personal', (language) =>
    popupModel(
      language,
      guarded(language, 'right', { client: personal(language), sighting: known(camilleOnX) }),
      { texts: [] },
    ),
  ),
  popup('wrong', (language) =>
    popupModel(language, guarded(language, 'wrong', { sighting: known(camilleOnX) })),
  ),
  popup('wrong-hostile', (language) =>
    popupModel(
      language,
      guarded(language, 'wrong', { sighting: known(hostileAccount), client: hostileClient }),
      {
        clients: [
          { ...hostileClient, accounts: [] },
          { ...atelier, accounts: [hostileAccount] },
        ],
      },
    ),
  ),
  popup('whose', (language) =>
    popupModel(language, guarded(language, 'unlisted', { sighting: known(atelierElsewhere) })),
  ),
  popup(
    'whose-new',
    (language) =>
      popupModel(
        language,
        guarded(language, 'no-intent', { client: null, sighting: known(boulangerieOnInstagram) }),
        { clients: [] },
      ),
    /^Nouveau client|^New client/,
  ),
  popup('no-intent', (language) => popupModel(language, guarded(language, 'no-intent', { client: null }))),
  popup('conflict', (language) =>
    popupModel(
      language,
      guarded(language, 'conflict', {
        sighting: unclear('x', 'conflict', 'stale-document', staleEvidence),
      }),
    ),
  ),
  popup('blind', (language) =>
    popupModel(
      language,
      guarded(language, 'blind', { sighting: unclear('facebook', 'unknown', 'no-second-source') }),
    ),
  ),
  popup('signed-out', (language) =>
    popupModel(
      language,
      guarded(language, 'signed-out', { sighting: unclear('instagram', 'signed-out', 'signed-out') }),
    ),
  ),
  popup('reload', (language) => popupModel(language, { kind: 'old' })),
  popup('no-access', (language) => popupModel(language, { kind: 'no-access', network: 'instagram' })),
  popup('elsewhere', (language) => popupModel(language, { kind: 'elsewhere' })),
  popup(
    'texts',
    (language) => popupModel(language, guarded(language, 'right', {})),
    /^Textes gardés|^Kept texts/,
  ),
  popup(
    'texts-none',
    (language) => popupModel(language, guarded(language, 'right', {}), { texts: [] }),
    /^Textes gardés|^Kept texts/,
  ),
  check('empty', {}),
  check('findings', { text: faultyText, findings: faultyFindings, state: 'read' }),
  check('tone', { text: faultyText, findings: faultyFindings.slice(0, 1), state: 'read', tone: TONE }),
  check('stopped', {
    text: 'On ralentit, on respire, on retouche une chaise.',
    state: 'read',
    stopped: [{ rule: 'vale.Own.Slow', why: 'slow' }],
  }),
  check('nothing', { text: 'On ralentit, on respire, on retouche une chaise.', client: null, state: 'read' }),
  check('hostile', {
    text: hostileText,
    findings: hostileFindings,
    client: hostileClient,
    state: 'read',
    fault: 'dictionary',
    serverFault: 'not-allowed',
    readOnly: 25_000,
  }),
];
