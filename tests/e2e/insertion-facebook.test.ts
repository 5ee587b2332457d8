import { FACEBOOK_COMMENT, FACEBOOK_POST } from './harness/insertion-editors.ts';
import { describeInsertion } from './harness/insertion-matrix.ts';

describeInsertion([{ editor: FACEBOOK_POST }, { editor: FACEBOOK_COMMENT }]);
