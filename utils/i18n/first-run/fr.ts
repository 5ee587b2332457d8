import type { Catalogue } from '../translate.ts';

/** What the first-run page says beyond what the options say, in French of Québec. */
export const fr = {
  title: 'Bienvenue dans Bon Compte',
  motto: 'Les bons comptes font les bons amis.',
  language: 'Langue',
  // How it works, in three sentences.
  'works.say': 'Vous dites pour quel client est chaque onglet.',
  'works.stop': 'Si le compte n’est pas le bon, rien ne part et on vous le montre.',
  'works.silent': 'Si tout va bien, on ne vous dérange pas. Rien ne sort du navigateur.',
  // Accounts as they are seen.
  'yours.title': 'Vos comptes',
  'yours.what': 'Ils s’ajoutent tout seuls quand vous ouvrez un réseau.',
  'yours.none': 'Aucun encore. Ouvrez un réseau comme d’habitude, puis revenez ici.',
  'yours.open': 'Ouvrir {network}',
  'checks.title': 'À vérifier',
  // What it sees and does, and what it can’t.
  'can.title': 'Ce que Bon Compte voit et fait',
  'can.sees': 'Sur X, Facebook et Instagram seulement, il lit qui agit et ce qui va être publié.',
  'can.stops': 'Il arrête un envoi et vous pose la question. Il ne publie jamais à votre place.',
  'can.stays': 'Clients et réglages restent dans ce navigateur. Ni inscription, ni mesure, ni serveur.',
  'cannot.title': 'Ce qu’il ne peut pas',
  'cannot.phones': 'Voir ce qui part d’un téléphone ou d’un autre navigateur.',
  'cannot.networks': 'Veiller sur d’autres réseaux.',
  'cannot.suites': 'Arrêter ce que des outils de planification envoient de leurs propres serveurs.',
  'cannot.gone': 'Reprendre ce qui est parti.',
  options: 'Clients et réglages',
} as const satisfies Catalogue;
