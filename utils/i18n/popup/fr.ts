import type { Catalogue } from '../translate.ts';

/** What the popup says beyond what is said in the pages, in French of Québec. */
export const fr = {
  // What every state shares.
  willStop: 'Publier ici sera arrêté.',
  changeClient: 'Changer de client',
  anotherClient: 'Un autre client',
  tabs: { one: '{count} onglet', other: '{count} onglets' },
  replies: 'Réponses enregistrées',
  options: 'Options',
  // The account is right.
  'right.title': 'Bon compte',
  // Another client’s account.
  'wrong.switch': 'Passez à {account} sur {network}, ou\u00a0:',
  // No client said for this tab.
  'intent.none': 'Cet onglet n’est pour personne encore',
  'intent.later': 'Choisissez, ou la question viendra à l’envoi.',
  // "Everywhere for now".
  'freeze.frozen': '{client} est en pause',
  'freeze.nothing': 'Rien ne doit partir.',
  'freeze.approved': 'Seules les réponses approuvées partent, telles quelles.',
  'freeze.lift': 'Lever la pause',
  'freeze.do': 'Mettre en pause…',
  'freeze.doApproved': 'Réponses approuvées seulement',
  'freeze.doNothing': 'Rien ne part',
  'everywhere.title': 'Partout pour l’instant',
  'everywhere.what': 'Les nouveaux onglets aussi, pour {client}',
  // Reload, access, nothing to watch.
  'reload.title': 'Recharger pour être protégé',
  'reload.why': 'Cette page était ouverte avant Bon Compte\u00a0: rien n’y est arrêté.',
  'reload.do': 'Recharger la page',
  'access.title': 'Bon Compte n’a pas accès à {network}',
  'access.why': 'Tant que le navigateur ne le permet pas, rien n’est protégé ici.',
  'access.do': 'Permettre l’accès',
  'signedOut.title': 'Personne n’a ouvert de session ici',
  'signedOut.why': 'Ouvrez une session sur {network}, et Bon Compte veillera.',
  'elsewhere.title': 'Rien à surveiller ici',
  'elsewhere.why': 'Bon Compte veille sur X, Facebook et Instagram.',
  // Publications of the right account that no gesture announced.
  unannounced: {
    one: 'Une publication n’a été reconnue qu’en partant. Elle venait du bon compte\u00a0: rien à faire. Si cela continue, un rapport aide à réparer.',
    other:
      '{count} publications n’ont été reconnues qu’en partant. Elles venaient du bon compte\u00a0: rien à faire. Si cela continue, un rapport aide à réparer.',
  },
  'whose.nothingPosted': 'Un compte va à un seul client. Rien n’est publié.',
  // A text that is checked here.
  'check.title': 'Vérifier un texte',
  'check.text': 'Texte à vérifier',
  // Texts of stopped attempts.
  'texts.title': 'Textes gardés',
  'texts.none': 'Aucun texte gardé pour l’instant.',
  'texts.putBack': 'Remettre ici',
  'texts.copy': 'Copier',
  'texts.delete': 'Supprimer ce texte',
  'texts.deleteNow': 'Supprimer',
  'texts.keep': 'Garder',
  'texts.media': 'Photos ou vidéos non gardées, à remettre',
  'texts.where':
    'Dans la mémoire du navigateur, jamais sur le disque. Effacés quand l’onglet ou le navigateur se ferme.',
  'kind.post': 'Publication',
  'kind.reply': 'Réponse',
  'kind.comment': 'Commentaire',
  'kind.message': 'Message',
  'kind.story': 'Story',
  'kind.story-reply': 'Réponse à une story',
  'kind.repost': 'Republication',
  'kind.like': 'J’aime',
  'kind.follow': 'Abonnement',
} as const satisfies Catalogue;
