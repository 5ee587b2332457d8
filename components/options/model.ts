import type { Account, Network } from '../../utils/core/account.ts';
import type { Client, Freeze } from '../../utils/core/client.ts';
import type { RuleKind } from '../../utils/core/guide-form.ts';
import type { SlowRule } from '../../utils/core/proofreading.ts';
import type { Language, NewClient } from '../../utils/core/question.ts';
import type { fr } from '../../utils/i18n/options/fr.ts';
import type { Claim } from '../shared/claim.ts';
import type { ServerActions, ServerModel } from './proofreading/model.ts';
import type { RepliesActions, RepliesModel } from './replies/model.ts';
import type { GuideActions, GuidePreset } from './style-guide/model.ts';
import type { VoiceActions, VoiceModel } from './voice/model.ts';
import type { ReplyCounts, Settings, WorkspaceChanges } from './workspace-changes.ts';

export const SECTIONS = [
  'clients',
  'replies',
  'proofreading',
  'counts',
  'language',
  'access',
  'data',
] as const;

/** Where in the options one is; the page's address says it after the #. */
export type Route =
  | { at: (typeof SECTIONS)[number] }
  | { at: 'client'; clientId: string }
  | { at: 'new-client' }
  | { at: 'reply'; replyId: string }
  | { at: 'reply-files' }
  /** With the words of another, where one is duplicated. */
  | { at: 'new-reply'; copyOf: string | null };

/** An account that a guard has seen. */
export type SeenAccount = {
  account: Account;
  /** Milliseconds since the epoch. */
  at: number;
};

/** What can silently switch the guard off. */
export type Checks = {
  access: readonly { network: Network; origins: string[]; isGranted: boolean }[];
  isAllowedInPrivate: boolean;
  /** How many tabs of the networks have no guard yet. */
  oldTabs: number;
  browser: BrowserKind;
};

/** Where browsers differ in words and in what they let an extension open. */
export type BrowserKind = 'chromium' | 'firefox';

export type CheckActions = {
  onAllow: (network: Network) => void;
  /** The browser's own page about the extension; only Chromium lets one open it. */
  onOpenDetails: () => void;
  onReloadOldTabs: () => void;
};

type Problem<Key> = Key extends `fault.${infer Name}` ? Name : never;

/** The first fault of a file, and where it is. */
export type FileFault = {
  path: string;
  problem: Problem<keyof typeof fr>;
  given: string;
  allowed: string;
};

export type ImportWay = 'merge' | 'replace';

/** How far an import has come. */
export type ImportState =
  | { step: 'none' }
  | { step: 'refused'; fileName: string; fault: FileFault }
  | {
      step: 'preview';
      fileName: string;
      way: ImportWay;
      /** What would change, or why the file can't come in this way. */
      outcome:
        | { ok: true; changes: WorkspaceChanges; replies: ReplyCounts }
        | { ok: false; fault: FileFault };
      /** Paths of fields that the format does not know. */
      ignored: readonly string[];
    }
  | { step: 'done'; fileName: string };

export type Quarantined = {
  key: string;
  /** Milliseconds since the epoch. */
  at: number;
};

export type Shortcut = {
  /** The browser's own name for it, or ours. */
  name: string;
  what: string;
  /** As the browser writes it: `Alt+Shift+K`; empty for none. */
  keys: string;
};

/** Everything the options show. */
export type OptionsModel = {
  language: Language;
  /** As the browser says it: what drafts are read by where nothing was chosen. */
  browserLanguage: string;
  route: Route;
  settings: Settings;
  clients: readonly Client[];
  /** Seen since the browser started, the latest first. */
  seen: readonly SeenAccount[];
  /** Those of them that nobody has, but for those left be. */
  unclaimed: readonly SeenAccount[];
  /** Who acts in the open tabs. */
  openAccounts: readonly Account[];
  shortcuts: readonly Shortcut[];
  /** Whether the browser lets us open the page where they are changed. */
  canChangeShortcuts: boolean;
  checks: Checks;
  importing: ImportState;
  quarantined: readonly Quarantined[];
  replies: RepliesModel;
  server: ServerModel;
  /** What the rules that the client of the page has silenced are called, by their ids; some may not be known. */
  ruleNames: Readonly<Record<string, string>>;
  guidePresets: readonly GuidePreset[];
  /** Kinds of rules that a guide's form can add. */
  guideRuleKinds: readonly RuleKind[];
  /** Rules of its guide that were given up in drafts. */
  stoppedRules: readonly SlowRule[];
  voice: VoiceModel;
  /** The last change could not be written. */
  isUnsaved: boolean;
  /** Milliseconds since the epoch: what "2 min ago" is counted from. */
  now: number;
};

/** Fields of a client that are changed one by one. */
export type ClientFields = Partial<
  Pick<Client, 'name' | 'initials' | 'colour' | 'care' | 'approvedOnly' | 'proofreading'> & {
    /** Null takes it away. */
    hashtag: string | null;
    styleGuide: string | null;
    freeze: Freeze | null;
  }
>;

export type ClaimActions = {
  onClaim: (account: Account, claim: Claim) => void;
  onLeave: (account: Account) => void;
};

/** Everything a person can do in the options. */
export type OptionsActions = CheckActions &
  ClaimActions &
  RepliesActions &
  ServerActions &
  GuideActions &
  VoiceActions & {
    onAddClient: (client: NewClient) => void;
    /** Ends once what is stored then is shown. */
    onEditClient: (clientId: string, fields: ClientFields) => void | Promise<void>;
    onDeleteClient: (clientId: string) => void;
    onRemoveAccount: (clientId: string, account: Account) => void;
    onSettings: (settings: Partial<Settings>) => void | Promise<void>;
    onChangeShortcuts: () => void;
    onExportAll: () => void;
    onExportClients: (clientIds: readonly string[]) => void;
    onChooseFile: (file: File) => void;
    onImportWay: (way: ImportWay) => void;
    onImport: () => void;
    onCancelImport: () => void;
    onDownloadQuarantined: (key: string) => void;
    onDropQuarantined: (key: string) => void;
  };
