import type { OptionsActions, OptionsModel, Route } from '../../components/options/model.ts';
import { Options } from '../../components/options/options.tsx';
import { changesBetween } from '../../components/options/workspace-changes.ts';
import type { Language } from '../../utils/core/question.ts';
import { addTable } from '../../utils/style-guide/add-files.ts';
import { compareSources } from '../../utils/style-guide/compare/compare-guides.ts';
import { copyRule } from '../../utils/style-guide/compare/copy-rule.ts';
import { formRuleInWords } from '../../utils/style-guide/forms/form-rule-in-words.ts';
import { addRule, editGuide, readGuideForm, removeRule } from '../../utils/style-guide/forms/guide-form.ts';
import { RULE_KINDS } from '../../utils/style-guide/forms/rule-kinds.ts';
import { tryOnTexts } from '../../utils/style-guide/forms/try-rule.ts';
import { GUIDE_PRESETS } from '../../utils/style-guide/presets.ts';
import { readGuide } from '../../utils/style-guide/read-guide.ts';
import type { GalleryState } from './in-page-states.tsx';
import { sampleReplies } from './replies-samples.ts';
import {
  account,
  atelier,
  atelierElsewhere,
  atelierOnX,
  boulangerieOnInstagram,
  camilleOnX,
  client,
  epicerie,
  everyClient,
  HOSTILE_NAME,
  maison,
  ordinaryClients,
  personal,
} from './samples.ts';

export const NOW = new Date(2026, 10, 3, 15, 0).getTime();
const MINUTE = 60_000;

function ignore() {}

export const optionsActions: OptionsActions = {
  onAllow: ignore,
  onOpenDetails: ignore,
  onReloadOldTabs: ignore,
  onClaim: ignore,
  onLeave: ignore,
  onAddClient: ignore,
  onEditClient: ignore,
  onDeleteClient: ignore,
  onRemoveAccount: ignore,
  onSettings: ignore,
  onChangeShortcuts: ignore,
  onExportAll: ignore,
  onExportClients: ignore,
  onChooseFile: ignore,
  onImportWay: ignore,
  onImport: ignore,
  onCancelImport: ignore,
  onDownloadQuarantined: ignore,
  onDropQuarantined: ignore,
  onFilterReplies: ignore,
  onSaveReply: ignore,
  onDeleteReplies: ignore,
  onEditReplies: ignore,
  onAddSamples: ignore,
  onDraft: ignore,
  onStay: ignore,
  onLeaveDraft: ignore,
  onChooseReplyFile: ignore,
  onMapColumns: ignore,
  onImportFor: ignore,
  onTakeClient: ignore,
  onImportReplies: ignore,
  onCancelReplyImport: ignore,
  onExportReplies: ignore,
  onServerDraft: ignore,
  onConnectServer: ignore,
  onTestServer: ignore,
  onDisconnectServer: ignore,
  onReadGuide: (source) => readGuide(source).faults,
  onReadGuideForm: readGuideForm,
  onEditGuide: editGuide,
  onAddRule: addRule,
  onRemoveRule: removeRule,
  onSayRule: formRuleInWords,
  onTryRule: tryOnTexts,
  onAddFiles: async (source) => ({ source, styles: null, lists: [], tables: [] }),
  onAddTable: addTable,
  onStartGuide: async () => '',
  onExportGuide: ignore,
  onCompareGuides: compareSources,
  onCopyRule: copyRule,
  onSavePage: ignore,
  onPrintPage: ignore,
  onLearnPosts: async () => 0,
  onLearnsOn: ignore,
  onForgetVoice: ignore,
};

export function settingsIn(language: Language): OptionsModel['settings'] {
  return {
    language,
    idleMinutes: 30,
    guarded: { repost: true, like: false, follow: false },
    showChip: true,
    replyTriggers: { slashes: true, abbreviations: false },
    proofreading: { isActive: true, frenchSpelling: 'both', anglicisms: true, words: [] },
  };
}

const hostileAccount = account('instagram', '666', { handle: HOSTILE_NAME, name: HOSTILE_NAME });
const hostileClient = client('hostile', HOSTILE_NAME, '👩‍🚀👩‍🚀', '#ffff00', [hostileAccount]);
const careful = { ...epicerie, care: 'always-confirm' } as const;

export const noServer: OptionsModel['server'] = {
  connected: null,
  draft: { kind: 'grammalecte', address: '' },
  isOpen: false,
  state: { step: 'idle' },
};

const NO_VOICE: OptionsModel['voice'] = {
  posts: 0,
  needed: 20,
  learnsOn: false,
  recognised: null,
  closest: null,
};

export const seenNobody = [
  { account: atelierElsewhere, at: NOW - 20_000 },
  { account: boulangerieOnInstagram, at: NOW - 65 * MINUTE },
];

export function optionsModel(language: Language, route: Route, changes: Partial<OptionsModel> = {}) {
  const model: OptionsModel = {
    language,
    browserLanguage: language === 'fr' ? 'fr-CA' : 'en-CA',
    route,
    settings: settingsIn(language),
    clients: everyClient(language).map((sample) => (sample.id === epicerie.id ? careful : sample)),
    seen: [...seenNobody, { account: atelierOnX, at: NOW - 5 * MINUTE }],
    unclaimed: seenNobody,
    openAccounts: [atelierElsewhere, camilleOnX],
    shortcuts: [
      {
        name: language === 'fr' ? 'Ouvrir Bon Compte' : 'Open Bon Compte',
        what: language === 'fr' ? 'Voir qui agit dans l’onglet' : 'See who acts in the tab',
        keys: 'Alt+Shift+K',
      },
    ],
    canChangeShortcuts: true,
    checks: {
      access: [
        { network: 'x', origins: [], isGranted: true },
        { network: 'facebook', origins: [], isGranted: true },
        { network: 'instagram', origins: [], isGranted: false },
      ],
      isAllowedInPrivate: false,
      oldTabs: 3,
      browser: 'chromium',
    },
    importing: { step: 'none' },
    quarantined: [],
    replies: sampleReplies({ language, clients: everyClient(language), now: NOW }),
    server: noServer,
    ruleNames: {},
    guidePresets: GUIDE_PRESETS,
    guideRuleKinds: RULE_KINDS,
    stoppedRules: [],
    voice: NO_VOICE,
    isUnsaved: false,
    now: NOW,
    ...changes,
  };
  return model;
}

export function options(
  id: string,
  make: (language: Language) => OptionsModel,
  press?: RegExp,
): GalleryState {
  const state: GalleryState = {
    id: `options-${id}`,
    surface: 'options',
    render: (language) => <Options model={make(language)} {...optionsActions} />,
  };
  return press === undefined ? state : { ...state, press };
}

/** A colleague's file: a client that changes, one that is new, an account that moves. */
function previewed(language: Language, way: 'merge' | 'replace'): OptionsModel['importing'] {
  const settings = settingsIn(language);
  const before = { clients: everyClient(language), settings };
  const theirs = [
    { ...atelier, name: 'Atelier Boréal inc.', initials: 'ABI', accounts: [atelierOnX, atelierElsewhere] },
    client('chorale', 'Chorale voisine', 'CV', '#b3256b', [camilleOnX]),
  ];
  const kept = before.clients
    .filter(({ id }) => id !== atelier.id)
    .map((sample) => (sample.personal ? { ...sample, accounts: sample.accounts.slice(1) } : sample));
  const after =
    way === 'merge'
      ? { clients: [...theirs, ...kept], settings }
      : { clients: theirs, settings: { ...settings, idleMinutes: 60 } };
  return {
    step: 'preview',
    fileName: 'bon-compte-clients-2026-11-03.json',
    way,
    outcome: {
      ok: true,
      changes: changesBetween(before, after),
      replies: { added: 12, changed: 1, removed: 0 },
    },
    ignored: way === 'merge' ? ['clients[0].voice', 'comment'] : [],
  };
}

const data = { at: 'data' } as const;

export const optionsStates: GalleryState[] = [
  options('clients', (language) => optionsModel(language, { at: 'clients' })),
  options(
    'clients-whose',
    (language) => optionsModel(language, { at: 'clients' }),
    /^À qui est-il|^Whose is it/,
  ),
  options('clients-none', (language) =>
    optionsModel(language, { at: 'clients' }, { clients: [], unclaimed: [], seen: [], isUnsaved: true }),
  ),
  options('clients-hostile', (language) =>
    optionsModel(
      language,
      { at: 'clients' },
      {
        clients: [hostileClient, { ...atelier, accounts: [hostileAccount, ...atelier.accounts] }],
        unclaimed: [{ account: hostileAccount, at: NOW }],
      },
    ),
  ),
  options('client', (language) => optionsModel(language, { at: 'client', clientId: epicerie.id })),
  options('client-maison', (language) => optionsModel(language, { at: 'client', clientId: maison.id })),
  options(
    'client-voice',
    (language) =>
      optionsModel(
        language,
        { at: 'client', clientId: epicerie.id },
        { voice: { posts: 48, needed: 20, learnsOn: true, recognised: 0.85, closest: atelier.id } },
      ),
    /^Oublier cette voix|^Forget this voice/,
  ),
  options('client-personal', (language) =>
    optionsModel(language, { at: 'client', clientId: personal(language).id }),
  ),
  options(
    'client-add-account',
    (language) => optionsModel(language, { at: 'client', clientId: atelier.id }),
    /^Ajouter le compte|^Add the account/,
  ),
  options(
    'client-add-none',
    (language) => optionsModel(language, { at: 'client', clientId: atelier.id }, { openAccounts: [] }),
    /^Ajouter le compte|^Add the account/,
  ),
  options(
    'client-delete',
    (language) => optionsModel(language, { at: 'client', clientId: atelier.id }),
    /^Supprimer Atelier|^Delete Atelier/,
  ),
  options('client-hostile', (language) =>
    optionsModel(language, { at: 'client', clientId: hostileClient.id }, { clients: [hostileClient] }),
  ),
  options('new-client', (language) => optionsModel(language, { at: 'new-client' })),
  options('counts', (language) => optionsModel(language, { at: 'counts' })),
  options('language', (language) => optionsModel(language, { at: 'language' })),
  options('access', (language) => optionsModel(language, { at: 'access' }), /^Voir comment|^See how/),
  options('access-fine', (language) =>
    optionsModel(
      language,
      { at: 'access' },
      {
        checks: {
          access: (['x', 'facebook', 'instagram'] as const).map((network) => ({
            network,
            origins: [],
            isGranted: true,
          })),
          isAllowedInPrivate: true,
          oldTabs: 0,
          browser: 'firefox',
        },
      },
    ),
  ),
  options('data', (language) =>
    optionsModel(language, data, { importing: { step: 'done', fileName: 'bon-compte-2026-11-03.json' } }),
  ),
  options('data-merge', (language) =>
    optionsModel(language, data, { importing: previewed(language, 'merge') }),
  ),
  options('data-replace', (language) =>
    optionsModel(language, data, { importing: previewed(language, 'replace') }),
  ),
  options('data-refused', (language) =>
    optionsModel(language, data, {
      importing: {
        step: 'refused',
        fileName: `${HOSTILE_NAME}.json`,
        fault: { path: 'clients[2].accounts[0].id', problem: 'digits-only', given: '', allowed: '' },
      },
      quarantined: [{ key: 'quarantine:workspace:1', at: NOW - 90 * MINUTE }],
    }),
  ),
  options('data-impossible', (language) =>
    optionsModel(language, data, {
      clients: ordinaryClients,
      importing: {
        step: 'preview',
        fileName: 'bon-compte.json',
        way: 'merge',
        outcome: {
          ok: false,
          fault: { path: 'clients[4].personal', problem: 'two-personal', given: '', allowed: '' },
        },
        ignored: [],
      },
    }),
  ),
];
