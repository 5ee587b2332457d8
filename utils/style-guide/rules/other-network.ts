import type { Network } from '../../core/account.ts';
import { type Place, ruleType, type Situation } from '../rule-type.ts';
import { type Term, termIndex } from '../terms/term-index.ts';

/** What is said on some networks only. */
type Trace = { networks: readonly Network[] };

const INSTAGRAM: Trace = { networks: ['instagram'] };
const X: Trace = { networks: ['x'] };

const TRACES: Term<Trace>[] = [
  ...[
    ...['in bio', 'in our bio', 'in my bio', 'in the bio'].flatMap((place) => [
      `link ${place}`,
      `links ${place}`,
      `link is ${place}`,
    ]),
    ...['en bio', 'dans la bio', 'dans notre bio', 'dans ma bio'].flatMap((place) => [
      `lien ${place}`,
      `liens ${place}`,
      `lien est ${place}`,
      `lien se trouve ${place}`,
    ]),
    'swipe up',
    'swipe left to see',
    'swipe left for',
    'swipe to see',
    'swipe for more',
    'swipez',
    'story highlight',
  ].map((words) => ({ words, isCased: false, value: INSTAGRAM })),
  ...['RT', 'Retweet', 'Retweetez', 'Please RT', 'RT si', 'RT if'].map((words) => ({
    words,
    isCased: true,
    value: X,
  })),
];

/** RT 2012 is a norm for buildings, in France; a card is swiped through a reader. */
const ELSEWHERE_MEANT =
  /^(?:RT[\s\u00a0]*\d|swipez[\s\u00a0]+(?:votre|ta|la|sa|une|cette)[\s\u00a0]+carte)/iu;

const NAMES: Record<Network, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

export const OTHER_NETWORK = ruleType({
  name: 'otherNetwork',
  called: { fr: 'Traces d’un autre réseau', en: 'Another network’s traces' },
  shape: {},
  prepare: () => {
    const traces = termIndex(TRACES);
    return (draft, situation) => {
      const { network } = situation;
      if (network === null) return [];
      return [
        ...traces.find(draft.folded).flatMap(({ start, end, value }): Place[] => {
          const [home = network] = value.networks;
          const isOther = ELSEWHERE_MEANT.test(draft.text.slice(start, start + 40));
          return isOther || value.networks.includes(network) ? [] : [{ start, end, message: saidOn(home) }];
        }),
        ...draft.mentions.flatMap(({ start, end, text }) =>
          elsewhere(text, situation, network, { start, end }),
        ),
      ];
    };
  },
});

function saidOn(network: Network): Place['message'] {
  return { fr: `Cela se dit sur ${NAMES[network]}.`, en: `That is said on ${NAMES[network]}.` };
}

/** The client's own handle of another network, which is not its handle here. */
function elsewhere(
  mention: string,
  { accounts }: Situation,
  network: Network,
  span: { start: number; end: number },
): Place[] {
  const handle = mention.replace(/^@/, '').toLowerCase();
  const owners = accounts.filter((account) => account.handle?.replace(/^@/, '').toLowerCase() === handle);
  const [other] = owners;
  if (other === undefined || owners.some((account) => account.network === network)) return [];
  const own = accounts.find((account) => account.network === network)?.handle ?? null;
  return [
    {
      ...span,
      message: {
        fr: `${mention} est le compte de ${NAMES[other.network]}.`,
        en: `${mention} is the account on ${NAMES[other.network]}.`,
      },
      ...(own !== null && { fixes: [`@${own.replace(/^@/, '')}`] }),
    },
  ];
}
