import type { SlipRule } from '../slip-rule.ts';
import { anglicismName } from './anglicism-name.ts';

/** What a rule is made of, without what all have in common. */
type Calque = Pick<SlipRule, 'find' | 'fixes' | 'bad'> & {
  /** The turn as people know it, and what French has. */
  turn: string;
  french: string;
  /** The English one that it follows. */
  english: string;
  good?: readonly string[];
};

const VERB_FORMS = {
  avoir: forms('faire=avoir fait=a font=ont ferait=aurait faisait=avait fera=aura faisant=ayant'),
  tenir: forms(
    'prendre=tenir prend=tient prends=tiens prenez=tenez prenons=tenons prennent=tiennent pris=tenu prise=tenue prises=tenues prenait=tenait prenant=tenant',
  ),
  remplir: forms(
    'compléter=remplir complétez=remplissez complétons=remplissons complété=rempli complète=remplit complètes=remplis complétant=remplissant',
  ),
  lancer: forms('partir=lancer partez=lancez part=lance pars=lances parti=lancé partons=lançons'),
  faire: forms('prendre=faire prenez=faites prend=fait prends=fais prenons=faisons pris=fait'),
  profiter: forms(
    'prendre=profiter prenez=profitez prend=profite prends=profite prenons=profitons pris=profité prenant=profitant',
  ),
  soutenir: forms(
    'supporter=soutenir supportez=soutenez supportons=soutenons supporte=soutient supportent=soutiennent supporté=soutenu supportant=soutenant',
  ),
  lieu: forms('prend=a prendra=aura prendront=auront prennent=ont prendrait=aurait'),
  chance: forms('prendre=tenter_sa prenez=tentez_votre prends=tente_ta prenons=tentons_notre'),
  amoureux: forms(
    'tomber=tomber tombez=tombez tombe=tombe tombes=tombes tombé=tombé tombée=tombée tombons=tombons',
  ),
} satisfies Record<string, ReadonlyMap<string, string>>;

const ER = '(er|e|es|ent|ez|ons|é|ée|és|ées|ait|era|erons|erez|eront)';

const CALQUES: readonly Calque[] = [
  {
    turn: 'faire du sens',
    french: 'avoir du sens',
    english: 'to make sense',
    find: `«(ne )?(${anyOf('avoir')})( pas)? (de|du|aucun|beaucoup de) sens»(?! (?:de|du|d'|des|commun|pratique))`,
    fixes: (_wrong, [, not = '', verb = '', pas = '', some = '']) => {
      const right = formOf('avoir', verb);
      return [`${not && (/^[ao]/.test(right) ? 'n’' : not)}${right}${pas} ${some} sens`];
    },
    bad: [
      ['Cela fait du sens pour nous.', 'Cela a du sens pour nous.'],
      ['Ça ne fait aucun sens.', 'Ça n’a aucun sens.'],
    ],
    good: ['Faire du sens de la fête une priorité.'],
  },
  {
    turn: 'à la fin de la journée',
    french: 'au bout du compte',
    english: 'at the end of the day',
    find: "^«à la fin de la journée»(?=,? (?:c'est (?!fermé|ouvert)|ce qui (?:compte|importe)|l'important|l'essentiel|ce sont))",
    fixes: ['au bout du compte', 'en fin de compte'],
    bad: [['À la fin de la journée, c’est vous qui décidez.', 'Au bout du compte, c’est vous qui décidez.']],
    good: ['À la fin de la journée, la boutique ferme.', 'Passez à la fin de la journée.'],
  },
  {
    turn: 'prendre pour acquis',
    french: 'tenir pour acquis',
    english: 'to take for granted',
    find: `«(?:${anyOf('tenir')})»(?= (?:\\p{L}+ ){0,4}?pour acquise?s?)`,
    fixes: (wrong) => [formOf('tenir', wrong)],
    bad: [['Ne prenez rien pour acquis.', 'Ne tenez rien pour acquis.']],
  },
  {
    turn: 'mettre l’emphase',
    french: 'mettre l’accent',
    english: 'to put emphasis on',
    find: "(?:mettre|met|mets|mettez|mettons|mettent|mis|mettra|mettant|mettait) «l'emphase»",
    fixes: ['l’accent'],
    bad: [['Nous mettons l’emphase sur la qualité.', 'Nous mettons l’accent sur la qualité.']],
    good: ['Il parle avec emphase.'],
  },
  {
    turn: 'mettre à date',
    french: 'mettre à jour',
    english: 'to update',
    find: '(?:mettre|met|mettez|mettons|mis|mise|mises) «à date»',
    fixes: ['à jour'],
    bad: [['La liste est mise à date.', 'La liste est mise à jour.']],
  },
  {
    turn: 'à date',
    french: 'à ce jour',
    english: 'to date',
    find: "(?<!(?:mettre|met|mettez|mettons|mis|mise|mises|produit|produits) )«(?:jusqu')?à date»(?= ?[.!?,;…]|$)",
    fixes: (wrong) =>
      /^jusqu/i.test(wrong) ? ['jusqu’à maintenant', 'à ce jour'] : ['à ce jour', 'jusqu’à maintenant'],
    bad: [
      ['Notre meilleure saison à date!', 'Notre meilleure saison à ce jour!'],
      ['Qu’en pensez-vous jusqu’à date?', 'Qu’en pensez-vous jusqu’à maintenant?'],
    ],
    good: ['Un envoi à date fixe.', 'Mettre la liste à jour.'],
  },
  {
    turn: 'rencontrer des exigences',
    french: 'respecter des exigences',
    english: 'to meet requirements',
    find: `«rencontr${ER}» (?:les|des|vos|nos|leurs|ces|toutes les|tous les) (?:exigences|critères|normes|délais|échéances|échéanciers)`,
    fixes: ['respect$1'],
    bad: [['Nos produits rencontrent les exigences.', 'Nos produits respectent les exigences.']],
    good: ['Rencontrez les artisans.'],
  },
  {
    turn: 'rencontrer des objectifs',
    french: 'réaliser des objectifs',
    english: 'to meet goals',
    find: `«rencontr${ER}» (?:les|vos|nos|leurs|ses|ces|tous les) objectifs`,
    fixes: ['réalis$1'],
    bad: [['Nous avons rencontré nos objectifs.', 'Nous avons réalisé nos objectifs.']],
  },
  {
    turn: 'rencontrer des besoins',
    french: 'combler des besoins',
    english: 'to meet needs',
    find: `«rencontr${ER}» (?:les|vos|nos|leurs|ses|ces|tous les|toutes les) (?:besoins|attentes)`,
    fixes: ['combl$1'],
    bad: [['On veut rencontrer vos besoins.', 'On veut combler vos besoins.']],
  },
  {
    turn: 'adresser un problème',
    french: 'aborder un problème',
    english: 'to address an issue',
    find: `«adress${ER}» (?:un|le|ce|ces|les|des|cette|la|l'|cet|vos|tous les|toutes les) ?(?:problèmes?|enjeux?|problématiques?|situations?|préoccupations?)`,
    fixes: ['abord$1', 'trait$1'],
    bad: [['Nous allons adresser ce problème.', 'Nous allons aborder ce problème.']],
    good: ['Adressez votre question à l’équipe.'],
  },
  {
    turn: 'définitivement',
    french: 'assurément',
    english: 'definitely',
    find: "(?:(?:est|es|suis|sont|êtes|était|sera) «définitivement»(?= (?:le|la|les|l'|un|une|des|mon|ma|notre|votre|à (?:voir|essayer|goûter|refaire)))|oui,? «définitivement»)",
    fixes: ['assurément', 'sans aucun doute'],
    bad: [['C’est définitivement notre meilleur café.', 'C’est assurément notre meilleur café.']],
    good: ['La succursale est définitivement fermée.', 'Fermer définitivement.'],
  },
  {
    turn: 'définitivement',
    french: 'assurément',
    english: 'definitely',
    find: '^«définitivement»(?= ?[.!,])',
    fixes: ['assurément', 'sans aucun doute'],
    bad: [['Définitivement!', 'Assurément!']],
  },
  {
    turn: 'compléter un formulaire',
    french: 'remplir un formulaire',
    english: 'to complete a form',
    find: `«(?:${anyOf('remplir')})» (?:un|une|le|la|ce|cette|notre|votre|ton|nos|vos|les|des|ces|l') ?(?:formulaires?|questionnaires?|sondages?|bulletins?)`,
    fixes: (wrong) => [formOf('remplir', wrong)],
    bad: [['Complétez le formulaire en ligne.', 'Remplissez le formulaire en ligne.']],
    good: ['Complétez votre collection.'],
  },
  {
    turn: 'bon matin',
    french: 'bonjour',
    english: 'good morning',
    find: '^«bon matin»',
    fixes: ['bonjour'],
    bad: [['Bon matin tout le monde!', 'Bonjour tout le monde!']],
    good: ['De bon matin, on pétrit la pâte.'],
  },
  {
    turn: 'passé date',
    french: 'périmé',
    english: 'past date',
    find: '«passée?s? date»',
    fixes: ['périmé'],
    bad: [['Un bon passé date.', 'Un bon périmé.']],
    good: ['La date est passée.'],
  },
  {
    turn: 'demander une question',
    french: 'poser une question',
    english: 'to ask a question',
    find: `«demand${ER}» (?:une|des|vos|votre|tes|ta|la|les|cette|ces|quelques|toutes vos) questions?`,
    fixes: ['pos$1'],
    bad: [['Demandez vos questions en commentaire.', 'Posez vos questions en commentaire.']],
    good: ['Posez vos questions.', 'Demandez conseil.'],
  },
  {
    turn: 'à l’emploi de',
    french: 'au service de',
    english: 'in the employ of',
    find: "(?:est|sont|suis|es|était|sommes|êtes|travaille|travaillent) «à l'emploi» (?:de|du|des|d')",
    fixes: ['au service'],
    bad: [['Elle est à l’emploi de la Ville.', 'Elle est au service de la Ville.']],
    good: ['L’aide à l’emploi des jeunes.'],
  },
  {
    turn: 'en autant que',
    french: 'pourvu que',
    english: 'in as much as',
    find: "«en autant (que|qu')»(?! possible)",
    fixes: ['pourvu $1'],
    bad: [['En autant que la météo tienne.', 'Pourvu que la météo tienne.']],
  },
  {
    turn: 'dû à',
    french: 'en raison de',
    english: 'due to',
    find: "^«dû (à l'|à la|à|au|aux)»(?= ?[\\p{L}\\d])",
    fixes: (_wrong, [, to = '']) => [
      `en raison ${{ au: 'du', aux: 'des', à: 'de', 'à la': 'de la' }[to.toLowerCase()] ?? 'de l’'}`,
    ],
    bad: [
      ['Dû à la pluie, le marché est reporté.', 'En raison de la pluie, le marché est reporté.'],
      ['Dû au mauvais temps, on ferme.', 'En raison du mauvais temps, on ferme.'],
      ['Dû à l’orage, on ferme.', 'En raison de l’orage, on ferme.'],
    ],
    good: ['Un retard dû à la pluie.'],
  },
  {
    turn: 'sauver du temps',
    french: 'gagner du temps',
    english: 'to save time',
    find: `«sauv${ER}» (?:du|beaucoup de|un peu de|votre) temps`,
    fixes: ['gagn$1'],
    bad: [['Sauvez du temps cet été.', 'Gagnez du temps cet été.']],
    good: ['Sauver des vies.'],
  },
  {
    turn: 'sauver de l’argent',
    french: 'économiser',
    english: 'to save money',
    find: `«sauv${ER}» (?:de l'argent|beaucoup d'argent|(?:jusqu'à |plus de |près de )?\\d+(?:[.,]\\d+)? ?[$€%])`,
    fixes: ['économis$1'],
    bad: [
      ['Sauvez 20 % ce samedi.', 'Économisez 20 % ce samedi.'],
      ['Sauvez jusqu’à 50 $ en ligne.', 'Économisez jusqu’à 50 $ en ligne.'],
    ],
  },
  {
    turn: 'en spécial',
    french: 'en promotion',
    english: 'on special',
    find: '«en spécial»(?= (?:cette|cet|ce|aujourd|dès|à|au|jusqu|pour|en|chez|toute)| ?[.!,]|$)',
    fixes: ['en promotion', 'en solde'],
    bad: [['Nos fraises sont en spécial!', 'Nos fraises sont en promotion!']],
    good: ['Un menu spécial.'],
  },
  {
    turn: 'heures d’affaires',
    french: 'heures d’ouverture',
    english: 'business hours',
    find: "«heures (?:d'affaires?|d'opérations?)»",
    fixes: ['heures d’ouverture'],
    bad: [['Voici nos heures d’affaires.', 'Voici nos heures d’ouverture.']],
  },
  {
    turn: 'carte d’affaires',
    french: 'carte professionnelle',
    english: 'business card',
    find: "«(carte|cartes) d'affaires?»",
    fixes: (_wrong, [, card = '']) => [`${card} professionnelle${card.endsWith('s') ? 's' : ''}`],
    bad: [['Vos cartes d’affaires sont prêtes.', 'Vos cartes professionnelles sont prêtes.']],
    good: ['Un plan d’affaires.'],
  },
  {
    turn: 'place d’affaires',
    french: 'établissement',
    english: 'place of business',
    find: "«(place|places) d'affaires?»",
    fixes: (_wrong, [, place = '']) => [place.endsWith('s') ? 'établissements' : 'établissement'],
    bad: [['Nos places d’affaires.', 'Nos établissements.']],
  },
  {
    turn: 'prendre une marche',
    french: 'faire une promenade',
    english: 'to take a walk',
    find: `«(${anyOf('faire')}) une (?:petite )?marche»(?! (?:à suivre|arrière))`,
    fixes: (_wrong, [, verb = '']) => [`${formOf('faire', verb)} une promenade`],
    bad: [['On va prendre une marche au parc.', 'On va faire une promenade au parc.']],
  },
  {
    turn: 'tomber en amour',
    french: 'tomber amoureux',
    english: 'to fall in love',
    find: `«(${anyOf('amoureux')}) en amour»`,
    fixes: (_wrong, [, verb = '']) => [`${verb} amoureux`, `${verb} amoureuse`],
    bad: [['Vous allez tomber en amour!', 'Vous allez tomber amoureux!']],
    good: ['Heureux en amour.'],
  },
  {
    turn: 'supporter une cause',
    french: 'soutenir une cause',
    english: 'to support',
    find: `«(?:${anyOf('soutenir')})» (?:une cause|la cause|cette cause|l'achat local|(?:nos|les|vos|des|l'|un|une) ?(?:artistes?|artisans?|artisane|producteurs?|commerces?|commerçants?|entreprises?|familles|organismes?|économie|achat|jeunes|relève))`,
    fixes: (wrong) => [formOf('soutenir', wrong)],
    bad: [['Supportez nos artisans!', 'Soutenez nos artisans!']],
    good: ['Supporter la chaleur.'],
  },
  {
    turn: 'confortable avec',
    french: 'à l’aise avec',
    english: 'comfortable with',
    find: '(?:je suis|vous êtes|tu es|es-tu|êtes-vous|me sens|te sens|vous sentez|se sent|se sentir|on est) (?:plus |très |pas )?«confortables?» avec',
    fixes: ['à l’aise'],
    bad: [['Êtes-vous confortable avec l’idée?', 'Êtes-vous à l’aise avec l’idée?']],
    good: ['Ce fauteuil est confortable avec son coussin.'],
  },
  {
    turn: 'tel que promis',
    french: 'comme promis',
    english: 'as promised',
    find: '«tel que» (?:promis|mentionné|discuté|convenu|demandé|annoncé|indiqué|prévu)',
    fixes: ['comme'],
    bad: [['Tel que promis, voici la recette.', 'Comme promis, voici la recette.']],
    good: ['Un café tel que vous l’aimez.'],
  },
  {
    turn: 'prendre place',
    french: 'avoir lieu',
    english: 'to take place',
    find: `(?:événement|évènement|concert|spectacle|festival|tirage|concours|activité|lancement|vernissage|fête|marché|atelier|rencontre)s? «(${anyOf('lieu')}) place»`,
    fixes: (_wrong, [, verb = '']) => [`${formOf('lieu', verb)} lieu`],
    bad: [['Le spectacle prendra place au parc.', 'Le spectacle aura lieu au parc.']],
    good: ['Prenez place sur la terrasse.'],
  },
  {
    turn: 'pour votre information',
    french: 'à titre d’information',
    english: 'for your information',
    find: '^«pour (?:votre|ton) information»(?= ?,)',
    fixes: ['à titre d’information'],
    bad: [['Pour votre information, on ferme à midi.', 'À titre d’information, on ferme à midi.']],
  },
  {
    turn: 'sur une base quotidienne',
    french: 'quotidiennement',
    english: 'on a daily basis',
    find: '«sur une base (régulière|quotidienne|hebdomadaire|mensuelle|annuelle|volontaire)»',
    fixes: (_wrong, [, basis = '']) => [
      `${basis
        .toLowerCase()
        .replace(/aire$/, 'airement')
        .replace(/([lne])e$/, '$1ement')
        .replace(/ière$/, 'ièrement')}`,
    ],
    bad: [
      ['Venez sur une base régulière.', 'Venez régulièrement.'],
      ['Nettoyé sur une base quotidienne.', 'Nettoyé quotidiennement.'],
      ['Livré sur une base hebdomadaire.', 'Livré hebdomadairement.'],
    ],
  },
  {
    turn: 'bénéfices marginaux',
    french: 'avantages sociaux',
    english: 'fringe benefits',
    find: '«bénéfices marginaux»',
    fixes: ['avantages sociaux'],
    bad: [['De bons bénéfices marginaux.', 'De bons avantages sociaux.']],
  },
  {
    turn: 'appliquer pour un poste',
    french: 'postuler pour un poste',
    english: 'to apply for a job',
    find: "«appliqu(er|ez|e|é|ons) (?:pour|sur)» (?:un|le|ce|ces|cet|notre|nos|l'|les|cette|une) ?(?:postes?|emplois?|offres?)",
    fixes: ['postul$1 pour'],
    bad: [['Appliquez sur ce poste dès lundi.', 'Postulez pour ce poste dès lundi.']],
    good: ['Appliquez la crème sur la peau.'],
  },
  {
    turn: 'à l’année longue',
    french: 'toute l’année',
    english: 'all year long',
    find: "«à (l'année|la journée|la semaine) longue»",
    fixes: ['toute $1'],
    bad: [
      ['Ouvert à l’année longue.', 'Ouvert toute l’année.'],
      ['Du café à la journée longue.', 'Du café toute la journée.'],
    ],
  },
  {
    turn: 'laissez-nous savoir',
    french: 'faites-nous savoir',
    english: 'let us know',
    find: '«(laissez-nous|laissez-moi|laisse-nous|laisse-moi) savoir»',
    fixes: (_wrong, [, verb = '']) => [
      `${verb.toLowerCase().replace('laissez', 'faites').replace('laisse', 'fais')} savoir`,
      `${verb.toLowerCase().replace('laissez', 'dites').replace('laisse', 'dis')}`,
    ],
    bad: [
      ['Laissez-nous savoir en commentaire!', 'Faites-nous savoir en commentaire!'],
      ['Laisse-moi savoir!', 'Fais-moi savoir!'],
    ],
    good: ['Dites-nous tout.', 'Laissez-nous un message.'],
  },
  {
    turn: 'prendre avantage de',
    french: 'profiter de',
    english: 'to take advantage of',
    find: `«(${anyOf('profiter')}) avantage» (?:de|du|des|d')`,
    fixes: (_wrong, [, verb = '']) => [formOf('profiter', verb)],
    bad: [['Prenez avantage de nos rabais.', 'Profitez de nos rabais.']],
  },
  {
    turn: 'dépendamment de',
    french: 'selon',
    english: 'depending on',
    find: "«dépendamment (?:de la|de l'|des|du|de|d')»",
    fixes: (wrong) => [`selon${/ (?:de la|des|du|de l['’])$/i.test(wrong) ? ` ${articleOf(wrong)}` : ''}`],
    bad: [
      ['Dépendamment de la météo, on ouvre.', 'Selon la météo, on ouvre.'],
      ['Dépendamment du temps, on ouvre.', 'Selon le temps, on ouvre.'],
    ],
  },
  {
    turn: 'éligible à un concours',
    french: 'admissible',
    english: 'eligible',
    find: '«éligible(s?)» (?:à|au|aux|pour)',
    fixes: ['admissible$1'],
    bad: [['Êtes-vous éligible au concours?', 'Êtes-vous admissible au concours?']],
  },
  {
    turn: 'vente de garage',
    french: 'vente-débarras',
    english: 'garage sale',
    find: '«(vente|ventes) de garage»',
    fixes: ['$1-débarras'],
    bad: [['Une vente de garage samedi.', 'Une vente-débarras samedi.']],
  },
  {
    turn: 'pour faire une histoire courte',
    french: 'bref',
    english: 'to make a long story short',
    find: '«pour faire (?:une histoire courte|une longue histoire courte|une histoire longue courte)»',
    fixes: ['bref'],
    bad: [['Pour faire une histoire courte, on déménage.', 'Bref, on déménage.']],
  },
  {
    turn: 'chercher pour quelque chose',
    french: 'chercher quelque chose',
    english: 'to look for',
    find: '«cherch(er|ez|es|ons) pour» (?:un|une|des|quelque chose)',
    fixes: ['cherch$1'],
    bad: [['Vous cherchez pour un cadeau?', 'Vous cherchez un cadeau?']],
  },
  {
    turn: 'prendre une chance',
    french: 'tenter sa chance',
    english: 'to take a chance',
    find: `«(${anyOf('chance')}) une chance»(?! (?:de|d'|sur|supplémentaire))`,
    fixes: (_wrong, [, verb = '']) => [`${formOf('chance', verb).replace('_', ' ')} chance`],
    bad: [['Prenez une chance!', 'Tentez votre chance!']],
    good: ['Donnez une chance au coureur.'],
  },
  {
    turn: 'partir une entreprise',
    french: 'lancer une entreprise',
    english: 'to start a business',
    find: `(?<!(?:à|de) )«(?:${anyOf('lancer')})» (?:une|son|sa|votre|ton|ta|leur|notre|mon|ma) (?:entreprise|compagnie|boutique|business|blogue|commerce)`,
    fixes: (wrong) => [formOf('lancer', wrong)],
    bad: [['Vous voulez partir votre entreprise?', 'Vous voulez lancer votre entreprise?']],
    good: ['À partir de notre boutique.'],
  },
  {
    turn: 'cadeaux corporatifs',
    french: 'cadeaux d’entreprise',
    english: 'corporate',
    find: '(?:cadeaux?|événements?|évènements?|clients?|clientèle|ventes?|images?|vidéos?|forfaits?|culture|vêtements?|partenaires?|repas|fêtes?) «corporati(?:f|fs|ve|ves)»',
    fixes: ['d’entreprise'],
    bad: [['Nos cadeaux corporatifs.', 'Nos cadeaux d’entreprise.']],
  },
  {
    turn: 'année académique',
    french: 'année scolaire',
    english: 'academic year',
    find: '(?:année|années|session|calendrier) «académique(s?)»',
    fixes: ['scolaire$1', 'universitaire$1'],
    bad: [['L’année académique commence.', 'L’année scolaire commence.']],
  },
  {
    turn: 'certificat-cadeau',
    french: 'chèque-cadeau',
    english: 'gift certificate',
    find: '«(certificats?)(?:-| )cadeau(x?)»',
    fixes: (_wrong, [, certificate = '', plural = '']) => [
      `${certificate.endsWith('s') ? 'chèques' : 'chèque'}-cadeau${plural || (certificate.endsWith('s') ? 'x' : '')}`,
    ],
    bad: [['Nos certificats-cadeaux sont là.', 'Nos chèques-cadeaux sont là.']],
  },
  {
    turn: 'nominé',
    french: 'finaliste',
    english: 'nominated, nominee',
    find: '«nominé(?:e|s|es)?»',
    fixes: (wrong) => [/s$/i.test(wrong) ? 'finalistes' : 'finaliste', 'en nomination'],
    bad: [['Nous sommes nominés!', 'Nous sommes finalistes!']],
    good: ['Nous sommes en nomination.'],
  },
  {
    turn: 'bal de graduation',
    french: 'bal de fin d’études',
    english: 'graduation ball',
    find: '«bal de graduation»',
    fixes: ['bal de fin d’études', 'bal des finissants'],
    bad: [['Le bal de graduation approche.', 'Le bal de fin d’études approche.']],
  },
  {
    turn: 'vérifier avec quelqu’un',
    french: 'vérifier auprès de quelqu’un',
    english: 'to check with',
    find: 'vérifi(?:er|ez|ons|e) «avec» (?:votre|notre|nos|vos|ton) (?:équipe|médecin|conseill\\p{L}+|pharmacien\\p{L}*|succursale|agent\\p{L}*|banque|assureur)',
    fixes: ['auprès de'],
    bad: [['Vérifiez avec votre conseiller.', 'Vérifiez auprès de votre conseiller.']],
  },
  {
    turn: 'à l’intérieur de 24 heures',
    french: 'en moins de 24 heures',
    english: 'within 24 hours',
    find: "«à l'intérieur (?:de|d'un délai de)» (?:\\d+|vingt-quatre|quarante-huit|deux|trois|cinq|dix) ?(?:heures?|jours?|minutes?|semaines?|h)",
    fixes: ['en moins de'],
    bad: [['Réponse à l’intérieur de 24 heures.', 'Réponse en moins de 24 heures.']],
    good: ['À l’intérieur de la boutique.'],
  },
  {
    turn: 'versatile',
    french: 'polyvalent',
    english: 'versatile',
    find: '(?:très|plus|aussi|est|sont|si|ultra|produit|morceau|pièce|sac|robe|veste|ingrédient|appareil|outil|table|meuble|est très)s? «versatile(s?)»',
    fixes: ['polyvalent$1', 'polyvalente$1'],
    bad: [['Un sac versatile pour l’été.', 'Un sac polyvalent pour l’été.']],
    good: ['Une foule versatile.'],
  },
  {
    turn: 'focusser sur',
    french: 'se concentrer sur',
    english: 'to focus on',
    find: '(?:mettre|met|mets|mettez|mettons) «le focus» sur',
    fixes: ['l’accent'],
    bad: [['On met le focus sur la qualité.', 'On met l’accent sur la qualité.']],
  },
];

/** English words that stand for a whole French turn. */
const WORDS: readonly Calque[] = [
  {
    turn: 'en live',
    french: 'en direct',
    english: 'live',
    find: '«en live»',
    fixes: ['en direct'],
    bad: [['On est en live ce soir!', 'On est en direct ce soir!']],
  },
  {
    turn: 'online',
    french: 'en ligne',
    english: 'online',
    find: '«online»',
    fixes: ['en ligne'],
    bad: [['Notre boutique online.', 'Notre boutique en ligne.']],
  },
  {
    turn: 'en streaming',
    french: 'en continu',
    english: 'streaming',
    find: '«en streaming»',
    fixes: ['en continu', 'en lecture en continu'],
    bad: [['Le concert est en streaming.', 'Le concert est en continu.']],
  },
  {
    turn: 'en freelance',
    french: 'à la pige',
    english: 'freelance',
    find: '«en free-?lance»',
    fixes: ['à la pige'],
    bad: [['Elle travaille en freelance.', 'Elle travaille à la pige.']],
  },
  {
    turn: 'sold out',
    french: 'complet',
    english: 'sold out',
    find: "(?:est|était|sont|déjà|presque|c'est) «sold(?:-| )?out»",
    fixes: ['complet', 'à guichets fermés'],
    bad: [['Le spectacle est sold out!', 'Le spectacle est complet!']],
  },
  {
    turn: 'save the date',
    french: 'date à retenir',
    english: 'save the date',
    find: '«save the date»',
    fixes: ['date à retenir', 'réservez la date'],
    bad: [['Save the date : le 24 mai, on vous attend.', 'Date à retenir : le 24 mai, on vous attend.']],
  },
  {
    turn: 'last minute',
    french: 'de dernière minute',
    english: 'last minute',
    find: '«last(?:-| )minute»',
    fixes: ['de dernière minute'],
    bad: [['Une offre last minute.', 'Une offre de dernière minute.']],
  },
  {
    turn: 'payer cash',
    french: 'payer comptant',
    english: 'cash',
    find: '(?:payer|payez|payé|paye|paie|paiement) «cash»',
    fixes: ['comptant'],
    bad: [['Vous pouvez payer cash.', 'Vous pouvez payer comptant.']],
  },
  {
    turn: 'gluten free',
    french: 'sans gluten',
    english: 'gluten free',
    find: '«(gluten|lactose)(?:-| )free»',
    fixes: ['sans $1'],
    bad: [['Un gâteau gluten free.', 'Un gâteau sans gluten.']],
  },
  {
    turn: 'eco-friendly',
    french: 'écologique',
    english: 'eco-friendly',
    find: '«[eé]co(?:-| )?friendly»',
    fixes: ['écologique', 'écoresponsable'],
    bad: [['Un emballage eco-friendly.', 'Un emballage écologique.']],
  },
  {
    turn: 'take-out',
    french: 'à emporter',
    english: 'take-out',
    find: '«(?:en |pour )?take(?:-| )?(?:out|away)»',
    fixes: ['à emporter'],
    bad: [['Nos plats en take-out.', 'Nos plats à emporter.']],
  },
  {
    turn: 'scroller',
    french: 'faire défiler',
    english: 'to scroll',
    find: '«scroll(er|ez)»',
    fixes: (_wrong, [, ending]) => [ending?.toLowerCase() === 'ez' ? 'faites défiler' : 'faire défiler'],
    bad: [['Scrollez pour voir la suite.', 'Faites défiler pour voir la suite.']],
  },
  {
    turn: 'en backorder',
    french: 'en rupture de stock',
    english: 'back order',
    find: '«en back(?:-| )?order»',
    fixes: ['en rupture de stock'],
    bad: [['Cet article est en backorder.', 'Cet article est en rupture de stock.']],
  },
  {
    turn: 'boutique pop-up',
    french: 'boutique éphémère',
    english: 'pop-up store',
    find: '(?:boutique|magasin|restaurant|marché|café)s? «pop(?:-| )?up»',
    fixes: ['éphémère'],
    bad: [['Notre boutique pop-up ouvre.', 'Notre boutique éphémère ouvre.']],
  },
  {
    turn: 'shooting photo',
    french: 'séance photo',
    english: 'photo shoot',
    find: '«(?:(un|le|ce|notre|votre|du) )?(?:shootings? photos?|photo ?shoots?)»',
    fixes: (_wrong, [, article = '']) => [
      `${{ un: 'une ', le: 'la ', ce: 'cette ', notre: 'notre ', votre: 'votre ', du: 'de la ' }[article.toLowerCase()] ?? ''}séance photo`,
    ],
    bad: [['On a fait un shooting photo.', 'On a fait une séance photo.']],
  },
  {
    turn: 'vegan',
    french: 'végane',
    english: 'vegan',
    find: '«vegan(s?)»',
    fixes: ['végane$1'],
    bad: [['Un menu vegan.', 'Un menu végane.']],
  },
];

/** Turns that follow English ones word by word, and English words for whole turns. */
export const ANGLICISM_CALQUES: readonly SlipRule[] = [
  ...CALQUES.map((calque) => rule(calque, 'est calqué sur l’anglais', 'follows English')),
  ...WORDS.map((calque) => rule(calque, 'vient de l’anglais', 'comes from English')),
];

function rule({ turn, french, english, good = [], ...rest }: Calque, how: string, howEn: string): SlipRule {
  return {
    ...rest,
    ...anglicismName(turn),
    level: 'suggestion',
    message: {
      fr: `« ${turn} » ${how} (${english}); l’Office québécois de la langue française propose « ${french} ».`,
      en: `“${turn}” ${howEn} (“${english}”); the Office québécois de la langue française suggests « ${french} ».`,
    },
    source: `OQLF, Vitrine linguistique, « ${turn} »`,
    good: [...good, ...rest.bad.map(([, fixed]) => fixed)],
  };
}

function forms(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string]));
}

function anyOf(verb: keyof typeof VERB_FORMS): string {
  return [...VERB_FORMS[verb].keys()].join('|');
}

/** The same form of the verb that stands for it. */
function formOf(verb: keyof typeof VERB_FORMS, form: string): string {
  return VERB_FORMS[verb].get(form.toLowerCase()) ?? form;
}

/** The article in what ends with `de la`, `du`… */
function articleOf(text: string): string {
  if (/des$/i.test(text)) return 'les';
  if (/du$/i.test(text)) return 'le';
  return /la$/i.test(text) ? 'la' : 'l’';
}
