import { z } from 'zod';
import { piecesOf } from '../address/pieces.ts';
import { tuIn, vousIn } from '../address/readers.ts';
import { otherSpeakers } from '../address/speaker.ts';
import { ruleType } from '../rule-type.ts';

export const ADDRESS = ruleType({
  name: 'address',
  called: { fr: 'Tu ou vous, je ou nous', en: 'Who is spoken to, who speaks' },
  shape: {
    /** How readers are spoken to in French. */
    readers: z.enum(['tu', 'vous']).optional(),
    /** Who speaks: one person, or the organisation. */
    speaker: z.enum(['je', 'nous', 'on']).optional(),
  },
  prepare:
    ({ readers, speaker }) =>
    (draft, situation) => {
      const pieces = piecesOf(draft);
      return [
        ...(readers === 'vous' ? tuIn(pieces) : []),
        ...(readers === 'tu' ? vousIn(draft, pieces, situation) : []),
        ...(speaker === undefined ? [] : otherSpeakers(pieces, speaker)),
      ];
    },
});
