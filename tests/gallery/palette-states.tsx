import { ReplyTrigger } from '../../components/in-page/reply-trigger.tsx';
import type {
  BlanksStep,
  ListStep,
  OutcomeStep,
  PaletteActions,
  PaletteModel,
} from '../../components/palette/model.ts';
import { Palette } from '../../components/palette/palette.tsx';
import type { OfferedReply } from '../../utils/core/offered-reply.ts';
import type { Language } from '../../utils/core/question.ts';
import type { GalleryState } from './in-page-states.tsx';
import { atelier, epicerie, HOSTILE_NAME } from './samples.ts';

function ignore() {}

const actions: PaletteActions = {
  onQuery: ignore,
  onChoose: ignore,
  onTake: ignore,
  onVariant: ignore,
  onLanguage: ignore,
  onAnswer: ignore,
  onInsert: ignore,
  onBack: ignore,
  onClose: ignore,
  onWrite: ignore,
};

function offered(id: string, title: string, preview: string, more: Partial<OfferedReply> = {}): OfferedReply {
  return {
    id,
    title,
    abbreviation: null,
    tags: [],
    matched: [],
    language: null,
    languages: [],
    preview,
    blanks: [],
    asks: [],
    length: { used: preview.length, allowed: 280 },
    hurdles: [],
    usedHere: 0,
    usedToday: 0,
    hasVariants: false,
    ...more,
  };
}

const hours = offered(
  'hours',
  'Horaire de l’atelier',
  'Bonjour Sophie! L’atelier est ouvert du mardi au samedi, de 10\u00a0h à 17\u00a0h.\n\nAu plaisir de vous y voir.',
  {
    abbreviation: '/horaire',
    matched: [{ start: 0, end: 3 }],
    usedToday: 3,
    language: 'fr',
    languages: ['fr', 'en'],
    hasVariants: true,
    blanks: [
      { start: 8, end: 14 },
      { start: 37, end: 55 },
    ],
  },
);
const outside = offered('outside', 'Demande hors de la ville', 'Nous ne livrons pas hors de la ville.', {
  abbreviation: '/hors',
  matched: [{ start: 8, end: 11 }],
  usedHere: 1,
});
const long = offered('long', 'Fermé hors des heures', 'L’atelier est fermé le lundi. '.repeat(12));
const expired = offered('fair', 'Foire d’automne', 'La foire ouvre samedi.', { hurdles: ['expired'] });
const faulty = offered('faulty', 'Modèle brisé', '', { hurdles: ['faulty'] });
const hostile = offered('hostile', `<b>${HOSTILE_NAME}</b>`, `<img src=x> ${HOSTILE_NAME}`.repeat(3));

const all = [hours, outside, long, expired, faulty, hostile];

type Step = ListStep | BlanksStep | OutcomeStep;

function list(more: Partial<ListStep> = {}): ListStep {
  return { at: 'list', query: 'hor', replies: all, isEmpty: false, chosen: 0, warning: null, ...more };
}

const blanks: BlanksStep = {
  at: 'blanks',
  reply: hours,
  asks: [
    { key: 'person.first_name', kind: 'value', label: 'person.first_name', choices: [], initial: '' },
    {
      key: 'days',
      kind: 'choice',
      label: 'Jours',
      choices: ['du mardi au samedi', 'tous les jours'],
      initial: '',
    },
    {
      key: 'when',
      kind: 'date',
      label: 'À partir de quel jour la nouvelle saison commence-t-elle?',
      choices: [],
      initial: '',
    },
    { key: 'delivery', kind: 'yes-no', label: 'Livraison?', choices: [], initial: '' },
  ],
  answers: { 'person.first_name': 'Sophie' },
  preview: 'Bonjour Sophie! L’atelier est ouvert [Jours], dès le [À partir de quel jour?].',
  blanks: [
    { start: 8, end: 14 },
    { start: 37, end: 44 },
    { start: 53, end: 77 },
  ],
  length: { used: 78, allowed: 280 },
  isReady: false,
};

function palette(id: string, step: Step, more: Partial<PaletteModel> = {}): GalleryState {
  const render = (language: Language) => {
    const model: PaletteModel = {
      language,
      client: atelier,
      network: 'x',
      kind: 'reply',
      hasBox: true,
      step,
      ...more,
    };
    return <Palette model={model} actions={actions} />;
  };
  return { id: `palette-${id}`, surface: 'in-page', render };
}

const outcome: OutcomeStep = { at: 'outcome', outcome: 'refused', isCopied: true, text: hours.preview };

export const paletteStates: GalleryState[] = [
  palette('list', list()),
  palette('list-used-here', list({ chosen: 1, warning: 'usedHere' })),
  palette('list-too-long', list({ chosen: 2 })),
  palette('list-expired', list({ chosen: 3, warning: 'expired' })),
  palette('list-not-approved', list({ chosen: 3, warning: 'not-approved' })),
  palette('list-hostile', list({ chosen: 5 })),
  palette('list-no-client', list({ replies: [outside], query: '' }), { client: null, hasBox: false }),
  palette('list-nothing', list({ replies: [], query: 'zzz' })),
  palette('list-empty', list({ replies: [], query: '', isEmpty: true })),
  palette('list-failed', list({ replies: 'failed' })),
  palette('blanks', blanks),
  palette('blanks-ready', { ...blanks, asks: blanks.asks.slice(0, 1), isReady: true }, { hasBox: false }),
  palette('refused', outcome),
  palette('refused-by-hand', { ...outcome, isCopied: false }),
  palette('unsure', { ...outcome, outcome: 'unsure', isCopied: false }),
  palette('composing', { ...outcome, outcome: 'composing', isCopied: false }),
  {
    id: 'reply-trigger',
    surface: 'in-page',
    render: (language) => (
      <div class="shelf">
        <ReplyTrigger language={language} foreign={null} onNear={ignore} onPress={ignore} />
        <ReplyTrigger
          language={language}
          foreign={{ client: epicerie, words: '@epicerie_marche', from: 'name' }}
          onNear={ignore}
          onPress={ignore}
        />
        <ReplyTrigger
          language={language}
          foreign={{
            client: epicerie,
            words: 'Les paniers partent du magasin le jeudi matin',
            from: 'reply',
          }}
          onNear={ignore}
          onPress={ignore}
        />
      </div>
    ),
  },
];
