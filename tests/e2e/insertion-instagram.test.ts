import { INSTAGRAM_COMMENT, INSTAGRAM_MESSAGE, PLAIN } from './harness/insertion-editors.ts';
import { describeInsertion } from './harness/insertion-matrix.ts';

describeInsertion([{ editor: INSTAGRAM_COMMENT }, { editor: INSTAGRAM_MESSAGE }, { editor: PLAIN }]);
