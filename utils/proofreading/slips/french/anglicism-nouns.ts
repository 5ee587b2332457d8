import type { SlipRule } from '../slip-rule.ts';
import { anglicismName } from './anglicism-name.ts';
import { DETERMINER, type Noun, withDeterminer } from './determiners.ts';

/**
 * A line of the table: the word; what the OQLF has instead, the best first: singular, plural and gender
 * (no singular: `-`); an example and what becomes of it; a pattern, where the word and its plural are not
 * enough, and the words that have to stand before it.
 */
type Row = readonly [word: string, nouns: string, bad: string, fixed: string, find?: string, after?: string];

/** The Grand dictionnaire terminologique advises against the first and has the others; so does usage in France. */
const EVERYWHERE: readonly Row[] = [
  [
    'deadline',
    'date limite/dates limites/f échéance/échéances/f',
    'Le deadline est demain.',
    'La date limite est demain.',
  ],
  [
    'feedback',
    'commentaire/commentaires/m rétroaction/rétroactions/f',
    'On attend vos feedbacks.',
    'On attend vos commentaires.',
  ],
  ['follow-up', 'suivi/suivis/m', 'On fait un follow-up demain.', 'On fait un suivi demain.'],
  [
    'meeting',
    'réunion/réunions/f rencontre/rencontres/f',
    'Le meeting est à midi.',
    'La réunion est à midi.',
    // Those of politics and athletics are called so.
    "meetings?(?! (?:aérien|politique|électoral|d'athlétisme))",
  ],
  [
    'brainstorming',
    'remue-méninges/remue-méninges/m',
    'Un brainstorming en équipe.',
    'Un remue-méninges en équipe.',
  ],
  ['workshop', 'atelier/ateliers/m', 'Inscrivez-vous au workshop.', 'Inscrivez-vous à l’atelier.'],
  [
    'shipping',
    'livraison/livraisons/f expédition/expéditions/f',
    'Le shipping est rapide.',
    'La livraison est rapide.',
  ],
  ['packaging', 'emballage/emballages/m', 'Le packaging est beau.', 'L’emballage est beau.'],
  ['software', 'logiciel/logiciels/m', 'Un nouveau software.', 'Un nouveau logiciel.'],
  ['crowdfunding', 'sociofinancement/sociofinancements/m', 'Notre crowdfunding.', 'Notre sociofinancement.'],
  [
    'like',
    'mention J’aime/mentions J’aime/f',
    'Merci pour vos likes!',
    'Merci pour vos mentions J’aime!',
    '(?<=(?:un|le|les|des|vos|tes|nos|de|\\d) )likes?',
  ],
  ['cédule', 'horaire/horaires/m', 'Voici notre cédule.', 'Voici notre horaire.'],
  ['big data', '-/mégadonnées/f', 'On mise sur le big data.', 'On mise sur les mégadonnées.'],
  [
    'burn-out',
    'épuisement professionnel/épuisements professionnels/m',
    'Le burnout.',
    'L’épuisement professionnel.',
  ],
  ['flyer', 'prospectus/prospectus/m dépliant/dépliants/m', 'Prenez un flyer.', 'Prenez un prospectus.'],
  ['know-how', 'savoir-faire/savoir-faire/m', 'Notre know-how.', 'Notre savoir-faire.'],
  [
    'must',
    'incontournable/incontournables/m',
    'C’est un must!',
    'C’est un incontournable!',
    'must(?:-have)?s?(?= (?:de|du|pour|absolu)| ?[.!,]|$)',
  ],
  [
    'playlist',
    'liste de lecture/listes de lecture/f',
    'Notre playlist d’été.',
    'Notre liste de lecture d’été.',
  ],
  ['follower', 'abonné/abonnés/m', 'Merci à nos followers!', 'Merci à nos abonnés!'],
  [
    'screenshot',
    'capture d’écran/captures d’écran/f',
    'Envoyez un screenshot.',
    'Envoyez une capture d’écran.',
  ],
  [
    'start-up',
    'jeune pousse/jeunes pousses/f entreprise en démarrage/entreprises en démarrage/f',
    'Une startup locale.',
    'Une jeune pousse locale.',
  ],
  ['staff', 'personnel/personnels/m équipe/équipes/f', 'Merci à notre staff.', 'Merci à notre personnel.'],
  [
    'team building',
    'consolidation d’équipe/consolidations d’équipe/f',
    'Une journée de team building.',
    'Une journée de consolidation d’équipe.',
  ],
  ['tips', 'conseil/conseils/m astuce/astuces/f', 'Voici nos tips.', 'Voici nos conseils.'],
  ['upcycling', 'surcyclage/surcyclages/m', 'On aime l’upcycling.', 'On aime le surcyclage.'],
  ['update', 'mise à jour/mises à jour/f', 'Voici un update.', 'Voici une mise à jour.'],
  ['upgrade', 'mise à niveau/mises à niveau/f', 'Profitez d’un upgrade.', 'Profitez d’une mise à niveau.'],
  ['voucher', 'bon d’échange/bons d’échange/m', 'Un voucher offert.', 'Un bon d’échange offert.'],
  ['wishlist', 'liste de souhaits/listes de souhaits/f', 'Ta wishlist.', 'Ta liste de souhaits.'],
  ['webinar', 'webinaire/webinaires/m', 'Un webinar gratuit.', 'Un webinaire gratuit.'],
  ['website', 'site Web/sites Web/m', 'Sur notre website.', 'Sur notre site Web.'],
  [
    'dress code',
    'code vestimentaire/codes vestimentaires/m',
    'Le dress code est blanc.',
    'Le code vestimentaire est blanc.',
  ],
  [
    'fake news',
    'fausse nouvelle/fausses nouvelles/f infox/infox/f',
    'Attention aux fake news.',
    'Attention aux fausses nouvelles.',
  ],
  ['coworking', 'cotravail/cotravails/m', 'Un espace de coworking.', 'Un espace de cotravail.'],
  [
    'check-list',
    'liste de vérification/listes de vérification/f',
    'La checklist du départ.',
    'La liste de vérification du départ.',
  ],
  ['e-book', 'livre numérique/livres numériques/m', 'Un ebook gratuit.', 'Un livre numérique gratuit.'],
  ['business plan', 'plan d’affaires/plans d’affaires/m', 'Un business plan.', 'Un plan d’affaires.'],
  ['networking', 'réseautage/réseautages/m', 'Soirée de networking.', 'Soirée de réseautage.'],
  ['dashboard', 'tableau de bord/tableaux de bord/m', 'Votre dashboard.', 'Votre tableau de bord.'],
  ['branding', 'image de marque/images de marque/f', 'Notre branding.', 'Notre image de marque.'],
  [
    'community manager',
    'gestionnaire de communauté/gestionnaires de communauté/m',
    'Un community manager.',
    'Un gestionnaire de communauté.',
  ],
  [
    'showroom',
    'salle d’exposition/salles d’exposition/f',
    'Visitez notre showroom.',
    'Visitez notre salle d’exposition.',
  ],
  [
    'pop-up store',
    'boutique éphémère/boutiques éphémères/f',
    'Un pop-up store au centre-ville.',
    'Une boutique éphémère au centre-ville.',
  ],
  ['kick-off', 'coup d’envoi/coups d’envoi/m', 'Le kick-off est lundi.', 'Le coup d’envoi est lundi.'],
  [
    'play-offs',
    '-/séries éliminatoires/f',
    'Les playoffs commencent.',
    'Les séries éliminatoires commencent.',
  ],
  ['make-up', 'maquillage/maquillages/m', 'Un make-up léger.', 'Un maquillage léger.'],
  ['tracking', 'suivi/suivis/m', 'Votre numéro de tracking.', 'Votre numéro de suivi.'],
  ['topping', 'garniture/garnitures/f', 'Choisissez vos toppings.', 'Choisissez vos garnitures.'],
  ['spam', 'pourriel/pourriels/m', 'Dans vos spams.', 'Dans vos pourriels.'],
  ['food truck', 'camion-restaurant/camions-restaurants/m', 'Un food truck.', 'Un camion-restaurant.'],
  [
    'drive-thru',
    'service au volant/services au volant/m',
    'Passez au drive-thru.',
    'Passez au service au volant.',
  ],
  ['laptop', 'ordinateur portable/ordinateurs portables/m', 'Un laptop.', 'Un ordinateur portable.'],
  [
    'home staging',
    'valorisation résidentielle/valorisations résidentielles/f',
    'Le home staging.',
    'La valorisation résidentielle.',
  ],
];

/** The same, of words that usage in France has: only read against the norms of Québec. */
const QUEBEC: readonly Row[] = [
  ['e-mail', 'courriel/courriels/m', 'Envoyez-nous un email.', 'Envoyez-nous un courriel.'],
  // A mall's name is also « mail ».
  [
    'mail',
    'courriel/courriels/m',
    'Écrivez-nous par mail.',
    'Écrivez-nous par courriel.',
    'mail',
    'par|adresse',
  ],
  ['newsletter', 'infolettre/infolettres/f', 'Notre newsletter.', 'Notre infolettre.'],
  ['podcast', 'balado/balados/m', 'Un nouveau podcast.', 'Un nouveau balado.'],
  [
    'smartphone',
    'téléphone intelligent/téléphones intelligents/m',
    'Votre smartphone.',
    'Votre téléphone intelligent.',
  ],
  ['parking', 'stationnement/stationnements/m', 'Le parking est gratuit.', 'Le stationnement est gratuit.'],
  [
    'e-commerce',
    'commerce électronique/commerces électroniques/m',
    'Le e-commerce.',
    'Le commerce électronique.',
  ],
  ['challenge', 'défi/défis/m', 'Relevez le challenge!', 'Relevez le défi!'],
  ['bug', 'bogue/bogues/m', 'Le bug est réglé.', 'Le bogue est réglé.'],
  ['snack', 'collation/collations/f', 'Un snack santé.', 'Une collation santé.'],
  ['streaming', 'diffusion en continu/diffusions en continu/f', 'Le streaming.', 'La diffusion en continu.'],
];

/** Nouns taken from English whole, for which French has its own. */
export const ANGLICISM_NOUNS: readonly SlipRule[] = EVERYWHERE.map(rule);
export const QUEBEC_ANGLICISM_NOUNS: readonly SlipRule[] = QUEBEC.map(rule);

function rule([word, list, bad, fixed, find = patternOf(word), after]: Row): SlipRule {
  const nouns = readNouns(list);
  const said = nouns.map((noun) => `« ${noun.singular ?? noun.plural} »`);
  return {
    ...anglicismName(word),
    level: 'suggestion',
    find: after === undefined ? `«${DETERMINER}(${find})»` : `(?:${after}) «()()(${find})»`,
    fixes: (_wrong, [, determiner = '', elided = '', found = '']) =>
      nouns.map((noun) => withDeterminer(determiner || elided, noun, /s$/i.test(found))),
    message: {
      fr: `« ${word} » vient de l’anglais; l’Office québécois de la langue française propose ${said.join(' ou ')}.`,
      en: `“${word}” comes from English; the Office québécois de la langue française suggests ${said.join(' or ')}.`,
    },
    source: `OQLF, Grand dictionnaire terminologique, ${said[0]}`,
    bad: [[bad, fixed]],
    good: [fixed],
  };
}

/** With or without its hyphen or space, in the plural too. */
function patternOf(word: string): string {
  return word.replace(/[- ]/g, '(?:-| )?') + (word.endsWith('s') ? '' : 's?');
}

function readNouns(list: string): Noun[] {
  return [...list.matchAll(/(?:([^/]+)|)\/([^/]+)\/([mf])(?: |$)/g)].map(
    ([, singular = '', plural = '', gender]): Noun => ({
      ...(singular !== '-' && { singular }),
      plural,
      gender: gender === 'f' ? 'f' : 'm',
    }),
  );
}
