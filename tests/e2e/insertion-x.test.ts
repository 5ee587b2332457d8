import { FEW_CASES } from './harness/insertion-cases.ts';
import { X_CHAT, X_POST, X_REPLY } from './harness/insertion-editors.ts';
import { describeInsertion } from './harness/insertion-matrix.ts';

describeInsertion([{ editor: X_POST }, { editor: X_REPLY, cases: FEW_CASES }, { editor: X_CHAT }]);
