import type { Network } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import type { CheckActions, Checks, ClaimActions, SeenAccount } from '../options/model.ts';

/** Everything the first-run page shows. */
export type FirstRunModel = {
  language: Language;
  clients: readonly Client[];
  /** Seen since the browser started, the latest first, but for those left be. */
  seen: readonly SeenAccount[];
  checks: Checks;
  /** Milliseconds since the epoch: what "2 min ago" is counted from. */
  now: number;
};

/** Everything a person can do there. */
export type FirstRunActions = CheckActions &
  Pick<ClaimActions, 'onClaim'> & {
    onLanguage: (language: Language) => void;
    onOpen: (network: Network) => void;
    onOptions: () => void;
  };
