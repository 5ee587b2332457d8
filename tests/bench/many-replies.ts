import type { Reply } from '../../utils/core/reply.ts';
import { SAMPLE_REPLIES } from '../fixtures/replies/samples.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const PLACES = ['Rosemont', 'Limoilou', 'Hochelaga', 'Verdun', 'Sillery', 'Gatineau', 'Chambly', 'Magog'];

/** So many replies, all of one client: the samples again and again, each time with other words. */
export function manyReplies(count: number, clientId: string): Reply[] {
  return Array.from({ length: count }, (_, number) => {
    const sample = SAMPLE_REPLIES[number % SAMPLE_REPLIES.length];
    if (sample === undefined) throw new Error('There are no samples');
    return varied(sample, Math.floor(number / SAMPLE_REPLIES.length), `bench-${number}`, clientId);
  });
}

function varied(sample: Reply, round: number, id: string, clientId: string): Reply {
  const words = `${DAYS[round % DAYS.length]} ${PLACES[round % PLACES.length]} ${round + 1}`;
  return {
    ...sample,
    id,
    title: `${sample.title}, ${words}`,
    abbreviation: sample.abbreviation && `${sample.abbreviation}-${round + 1}`,
    texts: sample.texts.map((variant) => ({ ...variant, text: `${variant.text} (${words})` })),
    clientIds: [clientId],
  };
}
