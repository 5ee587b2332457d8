import { ACADEMY_LOCUTIONS } from '../sources.ts';
import { type Confusion, collocationRules } from './collocations.ts';

/** « wrong > right » wherever the words stand in a row. */
function always(lines: string): Confusion['swaps'] {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => [line.trim(), ['_']]),
  );
}

/** « celui la », « ce jour la »: what is pointed at. */
function joinedToLa(): Confusion['swaps'] {
  const pronouns = ['celui', 'celle', 'ceux', 'celles'].map((word) => [
    `${word} la > ${word}-là`,
    ['_ $', '_ *verb', '_ =être|avoir|aller|pouvoir'],
  ]);
  const nouns = ['moment', 'jour', 'fois', 'soir', 'matin', 'époque', 'année', 'heure', 'temps', 'gens'].map(
    (word) => [`${word} la > ${word}-là`, ['ce|cet|cette|ces _ $|on|il|elle|nous|je|tout']],
  );
  return Object.fromEntries([...pronouns, ...nouns]);
}

/** Phrases of fixed words, in the number and the spelling that they have. */
const CONFUSIONS: readonly Confusion[] = [
  {
    name: 'set-phrase',
    words: ['dors et déjà', 'd’ores et déjà'],
    called: { fr: 'Locution figée (« d’ores et déjà »)', en: 'Set phrase (“d’ores et déjà”)' },
    source: ACADEMY_LOCUTIONS,
    fr: 'On écrit « {right} », et non « {wrong} ».',
    en: 'It is written “{right}”, not “{wrong}”.',
    swaps: {
      ...always(`
        dors et déjà > d’ores et déjà
        d' or et déjà > d’ores et déjà
        d' ors et déjà > d’ores et déjà
        d' hors et déjà > d’ores et déjà
        tout azimut > tous azimuts
        tous azimut > tous azimuts
        tout azimuts > tous azimuts
        tous un chacun > tout un chacun
        tout à chacun > tout un chacun
        de temps à autres > de temps à autre
        de telles sorte que > de telle sorte que
        de telles sortes que > de telle sorte que
        de tel sorte que > de telle sorte que
        de mal en pire > de mal en pis
        à corps et à cris > à cor et à cri
        à cors et à cris > à cor et à cri
        à tue tête > à tue-tête
        sans crier garde > sans crier gare
        à bâton rompu > à bâtons rompus
        à bâtons rompu > à bâtons rompus
        tours à tours > tour à tour
        vice et versa > vice versa
        un tant soi peu > un tant soit peu
        chacun son tours > chacun son tour
        à tour de rôles > à tour de rôle
        ceci dis > ceci dit
        cela dis > cela dit
        autrement dis > autrement dit
        en grands nombres > en grand nombre
        en grand nombres > en grand nombre
        bon nombres de > bon nombre de
        porte ouvertes > portes ouvertes
        portes ouverte > portes ouvertes
        raz le bol > ras-le-bol
        au paravent > auparavant
        à point nommer > à point nommé
        en perte de vitesses > en perte de vitesse
        en tout genres > en tous genres
        en tout points > en tous points
        en tous point > en tous points
        de toute urgences > de toute urgence
        à tout heure > à toute heure
        à tout moments > à tout moment
        à toute à l' heure > à tout à l’heure
        toute à l' heure > tout à l’heure
        tout a coup > tout à coup
        toute à fait > tout à fait
        tout a fait > tout à fait
        mise à jours > mise à jour
        mises à jours > mises à jour
        mettre à jours > mettre à jour
        prendre soins de > prendre soin de
        prenez soins de > prenez soin de
        sur le champs > sur-le-champ
        dès fois > des fois
        en bonne et dû forme > en bonne et due forme
        en bonnes et dues formes > en bonne et due forme
        à plat ventres > à plat ventre
        jusqu' au nouvel ordre > jusqu’à nouvel ordre
        jusqu' à nouvelle ordre > jusqu’à nouvel ordre
        jusqu' à un nouvel ordre > jusqu’à nouvel ordre
        jusqu' à nouvel ordres > jusqu’à nouvel ordre
        jusqu' à nouvel or > jusqu’à nouvel ordre
        la où > là où
        on de quoi > ont de quoi
        le quels > lesquels
        le quelles > lesquelles
        je c' est > je sais
        tu c' est > tu sais
        tel quelle > telle quelle
        tels quel > tels quels
        tous au long > tout au long
        tout au longs > tout au long
        tous de suite > tout de suite
        tout le mondes > tout le monde
        quelque peut > quelque peu
        la bas > là-bas
        la haut > là-haut
        la dedans > là-dedans
        la dessus > là-dessus
        la dessous > là-dessous
        un de ses quatre > un de ces quatre
        ses derniers temps > ces derniers temps
        les quels > lesquels
        les quelles > lesquelles
        le quel > lequel
        la quelle > laquelle
        au quel > auquel
        du quel > duquel
        aux quels > auxquels
        aux quelles > auxquelles
        des quels > desquels
        des quelles > desquelles
        quelle que part > quelque part
        quelle que fois > quelquefois
        allés retours > allers-retours
        allé retour > aller-retour
        allés retour > allers-retours
        allé simple > aller simple
        combien même > quand bien même
        au quels > auxquels
        d' or en avant > dorénavant
        dors en avant > dorénavant
        en bon et due forme > en bonne et due forme
        a fin de > afin de
        par soucis de > par souci de
        par soucis d' > par souci d’
        par mesures de > par mesure de
        par mesures d' > par mesure d’
        sous réserves de > sous réserve de
        sous réserves d' > sous réserve d’
        en fonctions de > en fonction de
        en fonctions des > en fonction des
        en fonctions du > en fonction du
        en cours de routes > en cours de route
        en grandes pompes > en grande pompe
        au fur et à mesures > au fur et à mesure
        d' un communs accord > d’un commun accord
        à l' avances > à l’avance
        par hasards > par hasard
        en vigueurs > en vigueur
        à proximités > à proximité
        sur mesures > sur mesure
        à domiciles > à domicile
        en retards > en retard
        en voies de > en voie de
        en terme de > en termes de
        aux dépends de > aux dépens de
        au dépend de > aux dépens de
        au dépends de > aux dépens de
        à ses dépends > à ses dépens
        à leurs dépends > à leurs dépens
        par définitions > par définition
        de façons à > de façon à
        de manières à > de manière à
        compte tenue de > compte tenu de
        mot d' ordres > mot d’ordre
        à l' accoutumé > à l’accoutumée
        de nul part > de nulle part
        nul part > nulle part
        nulles parts > nulle part
        à bras le corps > à bras-le-corps`),
      ...joinedToLa(),
      'cet > c’est': ['_ un|une|le|la|les|pas|vraiment|très|trop|ce|notre|votre|pour|avec|toujours|bien|de'],
      'où > ou': ['sur place _ pour'],
      'tous > tout': ['$|et|est _ simplement'],
      'tout > tous': [
        'à|pour _ et à? toutes',
        '=être _ invités|conviés|bienvenus|attendus|réunis|présents|concernés|gagnants|inscrits',
        'êtes|sommes _ là $|pour',
      ],
      'ses > ces': [
        '$|dans|en|, un de _ jours $',
        'en _ temps difficiles|durs|troubles|incertains|froids|gris|chauds|particuliers|où',
        '$ dans _ conditions $',
        'tous _ gens qui',
      ],
      'pieds > pied': [
        'à _ $',
        'aller|venir|va|vas|viens|vont|venez|allez|marche|allés à _ ~nus|joints|secs|égaux',
      ],
      'contacts > contact': ['rester|restons|restez|reste|entrer|prendre|mettre en _ $|avec'],
      'vu > vue': ['=perdre de _', 'point|points|prise|prises de _', 'à perte|première de? _'],
      'demie > demi': ['à _ .adjective|past-participle'],
      'demis > demi': ['à _'],
      'terme > termes': ['en bon|mauvais _ avec|$'],
      'or > hors': [
        "_ de lui|moi|elle|question|prix|portée|contrôle|danger|la|l'|saison",
        '_ saison|taxes|taxe',
      ],
      'plu > plus': [
        "-avoir|être&~fort|beaucoup|pas|déjà|bien|tant|tellement|aussi|jamais|toujours|tout|trop|autant|moins|peu|vraiment|encore|énormément|s'|se|complètement|a _ .adjective|adverb|determiner|preposition|subordinator|noun",
        '-avoir|être&.verb _ $',
        '~a|ai|as|avons|avez|ont|avoir|ayant|eu|fort|beaucoup|pas|déjà|bien|tant|tellement|aussi|avait|aura|ait _ vite|tard|tôt|grand|grande|petit|petite|beau|belle|fort|loin|haut|bas|jamais|rien|longtemps|souvent',
        'le|la|les|de|bien|encore _ .adjective|adverb',
        'de en|plus _',
      ],
      'pale > pâle': [
        'très|si|trop|tout|plus|bien _',
        'teint|lumière|couleur|bleu|rose|vert|jaune|figure|mine _',
      ],
      'diagnostique > diagnostic': [
        'un|ce|du|votre|notre|son|mon|premier|bon|au _',
        'pour|dans|sur|avec|par|de le _',
      ],
      'pronostique > pronostic': ['un|ce|du|votre|notre|son|mon|bon|au _'],
      'lancé > lancer': ['un|le|ce|du|au _ de|du', 'quel|beau|ce _ $|est'],
      'lancé > lancée': ['sur sa|leur|ma|notre|votre|cette _'],
      'lancer > lancée': ['sur sa|leur|ma|notre|votre|cette _'],
      'compagne > campagne': [
        '_ électorale|publicitaire|promotionnelle',
        '_ de financement|publicité|vaccination|sociofinancement',
        'à la _ $',
        'maison de _',
      ],
      'quand > quant': ['$|et|mais _ aux .noun|adjective'],
      'appelle > appel': ['=faire alors|souvent|aussi|donc? _ à|au|aux', '=faire _ $'],
      'travaille > travail': [
        'au _ $',
        'heures|conditions|groupe|marché|table|milieu|contrat|équipe|journée|lieu|offre|permis|lettre|semaine|plan|bourreau|accident|poste|charge|document|code|temps|vêtements de _',
        'sans _ $',
      ],
      'bien tôt > bientôt': [
        '=aller|pouvoir|devoir _',
        'est|sont|sera|seront _ .past-participle',
        'à _',
        'depuis|très _',
      ],
      'soutien > soutient': [
        'qui|ne _',
        '.noun|name&~service|groupe|programme|centre|ligne|plan|projet|comité|équipe|de _ son|sa|ses|leur|leurs|notre|nos',
      ],
      'maintien > maintient': [
        'qui|ne|se _',
        '.noun|name&~service|de _ son|sa|ses|leur|leurs|notre|nos|le|la|les',
      ],
      'entretien > entretient': [
        'qui|ne _',
        '.noun|name&~service|équipe|produit|de|programme _ son|sa|ses|leur|leurs',
      ],
      'arrivé > arrivée': ['ton|leur|votre|notre|cette|chaque|dès|après _ .verb|preposition&~en|à'],
    },
    bad: [
      'Les billets sont {dors et déjà>d’ores et déjà} en vente.',
      'La personne avec {la quelle>laquelle} je parle',
      'Venez {en grands nombres>en grand nombre}!',
      'C’est {toute à fait>tout à fait} vrai.',
      'Elle est {plu>plus} grande que moi.',
      'On prend {ceux la>ceux-là}.',
      '{Cet>C’est} un plaisir!',
      'Un de {ses>ces} jours, on ira.',
      'En {ses>ces} temps difficiles',
      'Bonjour à {tout>tous} et à toutes!',
      'Vous êtes {tout>tous} invités!',
      'À ce {moment la>moment-là}, on dansait.',
    ],
    good: [
      'D’ores et déjà en vente',
      'Le film nous a plu.',
      'Il dort et déjà il rêve.',
      'La soirée portes ouvertes',
      'Toute à sa joie',
      'Un de ses jours de congé',
      'Cet arbre est grand.',
      'Dans ses conditions générales',
      'Un test diagnostique',
    ],
  },
];

export const SET_PHRASE_RULES = collocationRules(CONFUSIONS);
