import type { OptionsModel, Route } from '../../components/options/model.ts';
import type { RepliesModel } from '../../components/options/replies/model.ts';
import type { RepliesState } from '../../entrypoints/options/replies/model.ts';
import { sampleReplies as examples } from '../../entrypoints/options/replies/sample-replies.ts';
import type { Language } from '../../utils/core/question.ts';
import type { Reply } from '../../utils/core/reply.ts';
import { refuse } from '../../utils/replies/exchange/fault.ts';
import type { GalleryState } from './in-page-states.tsx';
import { NOW, options, optionsModel } from './options-states.tsx';
import { arrivingTable, hostile, hours, reply, sampleReplies, someReplies } from './replies-samples.ts';
import { everyClient, HOSTILE_NAME } from './samples.ts';

const list: Route = { at: 'replies' };

function repliesOf(
  language: Language,
  replies: readonly Reply[],
  state: Partial<RepliesState> = {},
): RepliesModel {
  return sampleReplies({ language, clients: everyClient(language), now: NOW }, replies, state);
}

function page(
  language: Language,
  route: Route,
  replies: readonly Reply[],
  state: Partial<RepliesState> = {},
): OptionsModel {
  return optionsModel(language, route, { replies: repliesOf(language, replies, state) });
}

const faulty = reply('faulty', {
  title: 'Concours',
  texts: [{ language: 'fr', network: null, text: 'Bonjour {{ person.prenom }},\n{% aks "Date" %}!' }],
});

const long = reply('long', {
  title: 'Livraison',
  texts: [
    {
      language: null,
      network: null,
      text: 'Les paniers partent de la boutique jeudi avant midi. '.repeat(8),
    },
  ],
});

export const repliesStates: GalleryState[] = [
  options('replies', (language) => page(language, list, someReplies)),
  options('replies-none', (language) => page(language, list, [])),
  options('replies-samples', (language) => page(language, list, examples(language), { saved: 'Merci' })),
  options('replies-found', (language) =>
    page(language, list, someReplies, { filter: { query: 'horare', clientId: 'atelier', shelf: null } }),
  ),
  options('replies-nothing', (language) =>
    page(language, list, someReplies, { filter: { query: 'zzzz', clientId: null, shelf: null } }),
  ),
  options('replies-hostile', (language) => page(language, list, [hostile])),
  options('replies-chosen', (language) => page(language, list, someReplies), /^Choisir les 4|^Choose all 4/),
  options('reply', (language) => page(language, { at: 'reply', replyId: hours.id }, someReplies)),
  options(
    'reply-blanks',
    (language) => page(language, { at: 'reply', replyId: hours.id }, someReplies),
    /^Blanc$|^Blank$/,
  ),
  options('reply-faulty', (language) => page(language, { at: 'reply', replyId: faulty.id }, [faulty])),
  options('reply-long', (language) => page(language, { at: 'reply', replyId: long.id }, [long])),
  options('reply-hostile', (language) => page(language, { at: 'reply', replyId: hostile.id }, [hostile])),
  options('reply-leaving', (language) =>
    page(language, { at: 'reply', replyId: hours.id }, someReplies, { leavingTo: '#clients' }),
  ),
  options('new-reply', (language) => page(language, { at: 'new-reply', copyOf: null }, someReplies)),
  options(
    'new-reply-refused',
    (language) => page(language, { at: 'new-reply', copyOf: null }, someReplies),
    /^Enregistrer$|^Save$/,
  ),
  options('reply-files', (language) =>
    page(language, { at: 'reply-files' }, someReplies, {
      filter: { query: 'horaire', clientId: null, shelf: null },
      arrival: { step: 'done', fileName: 'reponses-automne.csv', count: 38 },
    }),
  ),
  options('reply-files-preview', (language) =>
    page(language, { at: 'reply-files' }, someReplies, {
      arrival: arrivingTable(everyClient(language), 'right'),
    }),
  ),
  options('reply-files-faulty', (language) =>
    page(language, { at: 'reply-files' }, someReplies, {
      arrival: arrivingTable(everyClient(language), 'faulty'),
    }),
  ),
  options('reply-files-refused', (language) =>
    page(language, { at: 'reply-files' }, [], {
      arrival: { step: 'refused', fileName: `${HOSTILE_NAME}.csv`, refusal: refuse('binary-plist') },
    }),
  ),
];
